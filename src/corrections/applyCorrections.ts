import type { EventFeature } from '../event-set/eventSet.ts';
import { add } from './apply/add.ts';
import { confirm, move, redate, retitle, set, takeOut } from './apply/change.ts';
import { merge } from './apply/merge.ts';
import { makeSlots, type Slots } from './apply/slots.ts';
import { split } from './apply/split.ts';
import {
  type ActOn,
  type ActResult,
  type Contradiction,
  type CorrectionContext,
  type Misfit,
  misfitOf,
  type Remark,
  say,
  type Work,
} from './apply/work.ts';
import type { Change, PlacedCorrection } from './correction.ts';
import { type FoundBy, findEvent } from './match/findEvent.ts';

/** What came of one entry. One that merges several events may be applied in part. */
export interface Outcome {
  readonly correction: PlacedCorrection;
  /** Ids of the events that it changed, as they were called then; none: it was not applied. */
  readonly events: readonly string[];
  /** Null where it was not found, or added. */
  readonly foundBy: FoundBy | null;
  /** What of it no longer fits; none: it was applied whole. */
  readonly misfits: readonly Misfit[];
  readonly remarks: readonly Remark[];
}

/** An event that a person took out of the set. */
export interface RemovedEvent {
  readonly feature: EventFeature;
  readonly fate: 'rejected' | 'hidden';
  readonly correction: PlacedCorrection;
}

/** The events as persons want them, and what came of each entry. */
export interface CorrectedEvents {
  readonly events: readonly EventFeature[];
  readonly removed: readonly RemovedEvent[];
  /** One for each entry, in the file's order. */
  readonly outcomes: readonly Outcome[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Applies corrections to merged events, in their order: a later one wins over an earlier one. No event is lost: each
 * stays, is a report of another one, or is among those removed.
 */
export function applyCorrections(
  events: readonly EventFeature[],
  corrections: readonly PlacedCorrection[],
  context: CorrectionContext,
): CorrectedEvents {
  const slots = makeSlots(events);
  const work: Work = {
    ...context,
    slots,
    articles: new Map(context.readings.map(({ article }) => [article.id, article])),
    originals: new Map(
      context.readings.flatMap((reading) => reading.events.map((event) => [event.id, event])),
    ),
    contradictions: [],
  };
  const outcomes = corrections.map((correction) => applyOne(correction, work));
  return {
    events: slots.all.filter(({ fate }) => fate === 'stays').map(({ feature }) => feature),
    removed: removedOf(slots),
    outcomes,
    contradictions: work.contradictions,
  };
}

function applyOne(correction: PlacedCorrection, work: Work): Outcome {
  const { change, reference } = correction;
  if (change.action === 'add') return outcomeOf(correction, add(change, correction, work), null);
  const found = findEvent(reference, work.slots, work.articles);
  if (found.kind !== 'found') {
    return outcomeOf(correction, { events: [], misfits: [misfitOf(reference, found)], remarks: [] }, null);
  }
  const { slot, by } = found;
  const before = slot.fate;
  const result = actOf(change)(slot, correction, work);
  const isTakingOut = change.action === 'reject' || change.action === 'hide';
  if (result.events.length > 0 && before !== 'stays' && !isTakingOut) {
    if (change.action !== 'confirm') say(slot, 'fate', 'kept', correction, work);
    slot.fate = 'stays';
  }
  return outcomeOf(correction, result, by);
}

function actOf(change: Exclude<Change, { action: 'add' }>): ActOn {
  switch (change.action) {
    case 'move':
      return move(change);
    case 'redate':
      return redate(change);
    case 'retitle':
      return retitle(change);
    case 'set':
      return set(change);
    case 'merge':
      return merge(change);
    case 'split':
      return split(change);
    case 'confirm':
      return confirm;
    case 'reject':
      return takeOut('rejected');
    case 'hide':
      return takeOut('hidden');
  }
}

function outcomeOf(correction: PlacedCorrection, result: ActResult, foundBy: FoundBy | null): Outcome {
  return { correction, foundBy, ...result };
}

function removedOf(slots: Slots): readonly RemovedEvent[] {
  return slots.all.flatMap(({ feature, fate, said }) => {
    const correction = said.get('fate')?.by;
    return correction && (fate === 'rejected' || fate === 'hidden') ? [{ feature, fate, correction }] : [];
  });
}
