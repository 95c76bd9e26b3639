import { type Day, parseIsoDate } from '../../event-set/day.ts';
import type { EventFeature, EventSet } from '../../event-set/eventSet.ts';

/** The events of a set in the order of time, the undated behind; what was read with too little confidence apart. */
export interface ListedEvents {
  readonly shown: readonly EventFeature[];
  readonly doubtful: readonly EventFeature[];
}

export function listedEvents({ features }: EventSet): ListedEvents {
  const inOrder = features
    .map((event) => ({ event, day: dayOfEvent(event)[0] ?? Number.MAX_VALUE }))
    .sort((one, other) => one.day - other.day)
    .map(({ event }) => event);
  return {
    shown: inOrder.filter(({ properties }) => !properties.doubtful),
    doubtful: inOrder.filter(({ properties }) => properties.doubtful),
  };
}

/** The first day that an event may have been on, else the last; none where it is undated. */
export function dayOfEvent({ properties: { start, end } }: EventFeature): readonly Day[] {
  const day = parseIsoDate(start ?? end ?? '');
  return day === null ? [] : [day];
}
