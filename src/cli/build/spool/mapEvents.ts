import type { EventFeature, EventList } from '../../../event-set/eventSet.ts';

/** The events as they are changed, each when one comes to it. */
export function mapEvents(events: EventList, change: (event: EventFeature) => EventFeature): EventList {
  return {
    length: events.length,
    *[Symbol.iterator]() {
      for (const event of events) yield change(event);
    },
  };
}
