import type { EventProperties } from '../../event-set/eventSet.ts';
import type { AppEvent } from '../store/prepare.ts';

/** Why a person should look at an event. */
export const DOUBTS = ['otherPlace', 'undated', 'unplaced', 'lowConfidence', 'belowLeast'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** An event that nobody has checked, and why it should be. */
export interface QueuedEvent {
  readonly event: AppEvent;
  readonly doubts: readonly Doubt[];
}

/** Another reading of the place's name that is at least so likely asks for a look. */
const LIKELY_OTHER = 0.25;
/** Below it an event that is shown asks for a look. */
const SURE = 0.6;

/**
 * The events that nobody has checked: those that are shown and doubtful first, the least sure of them first; then those of the
 * doubtful tray, the surest first, as one of them may be worth showing; then the rest.
 */
export function reviewQueue(events: readonly AppEvent[]): readonly QueuedEvent[] {
  const queued = events
    .filter(({ properties }) => properties.checkedBy === null)
    .map((event): QueuedEvent => ({ event, doubts: doubtsOf(event.properties) }));
  return queued.sort((one, other) => rankOf(one) - rankOf(other) || orderIn(one, other));
}

export function doubtsOf(properties: EventProperties): readonly Doubt[] {
  const { alternatives, edtf, placeName, confidence, doubtful } = properties;
  const doubts: readonly (readonly [Doubt, boolean])[] = [
    ['otherPlace', alternatives.some(({ score }) => score >= LIKELY_OTHER)],
    ['undated', edtf === null],
    ['unplaced', placeName === null],
    ['lowConfidence', confidence < SURE && !doubtful],
    ['belowLeast', doubtful],
  ];
  return doubts.filter(([, holds]) => holds).map(([doubt]) => doubt);
}

function rankOf({ event, doubts }: QueuedEvent): number {
  if (event.properties.doubtful) return 1;
  return doubts.length > 0 ? 0 : 2;
}

function orderIn(one: QueuedEvent, other: QueuedEvent): number {
  const rising = one.event.properties.confidence - other.event.properties.confidence;
  return one.event.properties.doubtful ? -rising : rising;
}
