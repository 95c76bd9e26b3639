import type { Category, Claim, Level, Status } from '../event-set/eventSet.ts';

/** What an entry of `corrections.yaml` may ask for. */
export const ACTIONS = [
  'move',
  'redate',
  'retitle',
  'set',
  'merge',
  'split',
  'reject',
  'hide',
  'confirm',
  'add',
] as const;
export type Action = (typeof ACTIONS)[number];

/** An event as a person names it: by its id, and by its words in case the id is no more. */
export interface EventReference {
  /** The event's id, or that of one of its reports. */
  readonly event: string | null;
  /** Id of the article that the quote stands in. */
  readonly article: string | null;
  /** The sentence that the event was read from. */
  readonly quote: string;
  /** The word of the quote that gave the event: it tells apart the events of one sentence. */
  readonly trigger: string | null;
  /** The event's place when the entry was written: it tells apart the places of one event. */
  readonly at: string | null;
}

/** A place as an entry gives it. */
export type WantedPlace =
  | { readonly kind: 'geonames'; readonly geonameId: number }
  | {
      readonly kind: 'name';
      readonly name: string;
      /** ISO 3166-1 alpha-2. */
      readonly country: string | null;
      readonly admin1: string | null;
      readonly level: Level | null;
    }
  | {
      readonly kind: 'point';
      /** WGS 84, longitude first. */
      readonly lngLat: readonly [number, number];
      /** Where it is not given, the place keeps its name. */
      readonly name: string | null;
      readonly level: Level;
      readonly radiusKm: number;
      readonly country: string | null;
    };

/** What is asked for. Null as a place or date says that there is none to be known. */
export type Change =
  | { readonly action: 'move'; readonly place: WantedPlace | null }
  | { readonly action: 'redate'; readonly edtf: string | null }
  | { readonly action: 'retitle'; readonly title: string }
  | {
      readonly action: 'set';
      readonly category: Category | null;
      readonly status: Status | null;
      readonly claim: Claim | null;
    }
  /** The events of `events` become reports of the one that the entry names. */
  | { readonly action: 'merge'; readonly events: readonly EventReference[] }
  /** The reports of `reports` become an event of their own. */
  | { readonly action: 'split'; readonly reports: readonly EventReference[] }
  | { readonly action: 'reject' | 'hide' | 'confirm' }
  | {
      readonly action: 'add';
      readonly title: string;
      readonly category: Category;
      readonly status: Status;
      readonly claim: Claim;
      readonly edtf: string | null;
      readonly place: WantedPlace | null;
    };

/** One entry of `corrections.yaml`. */
export interface Correction {
  readonly reference: EventReference;
  readonly change: Change;
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly why: string | null;
}

/** An entry with where it stands. */
export interface PlacedCorrection extends Correction {
  /** Its place in the file's list, from 0, the malformed counted with the others. */
  readonly index: number;
  /** Line of its beginning, from 1. */
  readonly line: number;
}
