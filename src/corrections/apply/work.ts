import type { Article } from '../../articles/article.ts';
import type { EventFeature } from '../../event-set/eventSet.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { EventReference, PlacedCorrection } from '../correction.ts';
import type { FoundEvent } from '../match/findEvent.ts';
import type { Candidate } from '../match/nearestEvents.ts';
import type { Slot, Slots } from './slots.ts';

/** What applying corrections needs besides the events. */
export interface CorrectionContext {
  readonly gazetteer: Gazetteer;
  /** The articles of the set with the events of each before they were merged. */
  readonly readings: readonly { readonly article: Article; readonly events: readonly EventFeature[] }[];
}

/** An entry, or a part of it, that no longer fits. */
export interface Misfit {
  readonly expected: string;
  readonly found: string;
  /** The events that may be meant, the nearest first. */
  readonly candidates: readonly Candidate[];
}

/** A later entry that says otherwise than an earlier one of the same event. The later one holds. */
export interface Contradiction {
  readonly correction: PlacedCorrection;
  readonly earlier: PlacedCorrection;
  /** What both speak of. */
  readonly what: string;
}

/** Everything that the acts work on. */
export interface Work extends CorrectionContext {
  readonly slots: Slots;
  readonly articles: ReadonlyMap<string, Article>;
  /** Events before any merging, by id; those added by hand among them. */
  readonly originals: Map<string, EventFeature>;
  readonly contradictions: Contradiction[];
}

/** What a person should know though the entry was applied. */
export interface Remark {
  readonly expected: string;
  readonly found: string;
  readonly outcome: string;
}

/** What an act came to. */
export interface ActResult {
  /** Ids of the events that it changed. */
  readonly events: readonly string[];
  readonly misfits: readonly Misfit[];
  readonly remarks: readonly Remark[];
}

/** Does what an entry asks for to the event that it names. */
export type ActOn = (slot: Slot, correction: PlacedCorrection, work: Work) => ActResult;

/** The result of an act that changed these events. */
export function changed(...slots: readonly Slot[]): ActResult {
  return { events: slots.map(({ feature }) => feature.id), misfits: [], remarks: [] };
}

/** The result of an act that could do nothing. */
export function misfit(expected: string, found: string, candidates: readonly Candidate[] = []): ActResult {
  return { events: [], misfits: [{ expected, found, candidates }], remarks: [] };
}

/** Why an event was not found. */
export function misfitOf(
  { quote, article }: EventReference,
  found: Exclude<FoundEvent, { kind: 'found' }>,
): Misfit {
  const where = article === null ? '' : ` of the article ${article}`;
  return {
    expected: `an event${where} with the quote ${JSON.stringify(quote)}`,
    found:
      found.kind === 'none' ? 'none that fits' : 'several that fit (event, trigger or at would tell which)',
    candidates: found.candidates,
  };
}

/** Notes what a correction says of a member of an event, and whether an earlier one said otherwise. */
export function say(slot: Slot, what: string, value: string, correction: PlacedCorrection, work: Work): void {
  const earlier = slot.said.get(what);
  if (earlier && earlier.value !== value) work.contradictions.push({ correction, earlier: earlier.by, what });
  slot.said.set(what, { by: correction, value });
}
