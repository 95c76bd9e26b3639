import type { EventFeature, EventList } from '../../../event-set/eventSet.ts';
import { openSpool } from './openSpool.ts';

/** Events that are put away as they come, and made anew when they are asked for. */
export interface SpooledEvents extends EventList {
  add(event: EventFeature): void;
  at(place: number): EventFeature;
}

export function startEvents(): SpooledEvents {
  const spool = openSpool();
  let length = 0;
  const at = (place: number) => JSON.parse(decoder.decode(spool.at(place))) as EventFeature;
  return {
    get length() {
      return length;
    },
    add(event) {
      spool.add(encoder.encode(JSON.stringify(event)));
      length++;
    },
    at,
    *[Symbol.iterator]() {
      for (let place = 0; place < length; place++) yield at(place);
    },
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
