import type { AddFeature } from '../toponyms/featureName.ts';
import type { DateLink } from './dates/dateLink.ts';
import { lendDates } from './dates/lendDates.ts';
import { linkDates } from './dates/linkDates.ts';
import type { Draft } from './linkEvents.ts';
import type { Memory } from './memory.ts';
import { dateFeatures } from './model/dateFeatures.ts';
import { placeFeatures } from './model/placeFeatures.ts';
import { lendPlaces } from './places/lendPlaces.ts';
import { linkPlaces } from './places/linkPlaces.ts';
import type { PlaceLink } from './places/placeLink.ts';
import type { EventContext } from './readContext.ts';
import type { Trigger } from './trigger.ts';

/** What came into question, in the order in which the rules trust it, with the features that it is compared by. */
export interface Considered<Candidate> {
  readonly candidates: readonly Candidate[];
  /** Adds the features of the candidate at a rank. */
  readonly addFeatures: (add: AddFeature, rank: number) => void;
}

/** Another event of the sentence, which may lend what it has. */
export type Mate = Pick<Draft, 'trigger' | 'places' | 'date'>;

/** What a trigger's own sentence says of it. */
export interface OwnLinks extends Mate {
  /** All places and dates that came into question, best first; `places` and `date` are the ones that the rules take. */
  readonly groups: readonly (readonly PlaceLink[])[];
  readonly dates: readonly DateLink[];
}

/** What there is around a trigger besides its own links. */
export interface Discourse {
  readonly mates: readonly Mate[];
  readonly memory: Memory;
  readonly isMain: boolean;
}

/** Below this nothing comes into question. */
const LEAST_SCORE = 0.15;
/** A link of its own sentence below this is to the rules no better than none. */
const LEAST_OWN_SCORE = 0.3;

/** The places and dates of a trigger's own sentence. */
export function linkOwn(context: EventContext, trigger: Trigger): OwnLinks {
  const groups = linkPlaces(context, trigger);
  const dates = linkDates(context, trigger);
  const places = groups.find((group) => group[0].score >= LEAST_OWN_SCORE) ?? [];
  const date = dates.find(({ score }) => score >= LEAST_OWN_SCORE) ?? null;
  return { trigger, places, date, groups, dates };
}

/** The dates that a trigger may have: its own, then what the discourse lends. */
export function considerDates(
  context: EventContext,
  own: OwnLinks,
  { mates, memory, isMain }: Discourse,
): Considered<DateLink> {
  const lent = [...lendDates(context, own.trigger, mates, memory, isMain)];
  const ruled = own.date ?? lent[0] ?? null;
  const candidates = [...own.dates.filter(({ score }) => score >= LEAST_SCORE), ...lent];
  return { candidates, addFeatures: dateFeatures(context, own.trigger, candidates, ruled, isMain) };
}

/** The places that a trigger may have, as groups: its own, then what the discourse lends. */
export function considerPlaces(
  context: EventContext,
  own: OwnLinks,
  { mates, memory, isMain }: Discourse,
): Considered<readonly PlaceLink[]> {
  const lent = [...lendPlaces(context, own.trigger, mates, memory, isMain, own.date)];
  const trusted = isMain ? trustActor(own.places) : own.places;
  const isPlaced = trusted.length > 0 && trusted[0].score >= SURE_SCORE;
  const ruled = choosePlaces(trusted, isPlaced ? [] : (lent[0] ?? []));
  const others = [...own.groups, ...lent].filter(
    (group) => group !== ruled && group !== own.places && group[0].score >= LEAST_SCORE,
  );
  const candidates = ruled.length > 0 ? [ruled, ...others] : others;
  return { candidates, addFeatures: placeFeatures(context, own.trigger, candidates, ruled, isMain) };
}

/** Places of its own that need no second look score as much. */
const SURE_SCORE = 0.45;

/** "Tanzania expelled five Iraqis": the main event of an article is in the country that acts, unless told otherwise. */
function trustActor(places: readonly PlaceLink[]): readonly PlaceLink[] {
  const isActor = places[0]?.role === 'actor' && places[0].path === 'clause';
  return isActor ? places.map((link) => ({ ...link, score: 0.58 })) : places;
}

/** A weak place of its own ("the Baghdad government") and one from the discourse: each makes the other surer. */
function choosePlaces(own: readonly PlaceLink[], lent: readonly PlaceLink[]): readonly PlaceLink[] {
  if (own.length === 0) return lent;
  if (lent.length === 0 || own[0].score >= lent[0].score) return own;
  const isSameCountry =
    own[0].place.countryCode !== null && own[0].place.countryCode === lent[0].place.countryCode;
  return isSameCountry
    ? own.map((link) => ({ ...link, score: Math.min(0.7, lent[0].score + 0.1) }))
    : own[0].score >= 0.4
      ? own
      : lent;
}
