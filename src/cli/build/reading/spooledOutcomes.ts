import { openSpool } from '../spool/openSpool.ts';
import { unpack } from '../spool/pack.ts';
import type { KeptReading, ReadingOutcome } from './keptReading.ts';

/** What came of each article, by its number; the readings are put away. */
export interface SpooledOutcomes {
  set(article: number, outcome: ReadingOutcome): void;
  at(article: number): UnpackedOutcome;
}

/** A reading, or why there is none. */
type UnpackedOutcome =
  | { readonly kind: 'read'; readonly reading: KeptReading }
  | { readonly kind: 'failed'; readonly reason: string };

export function startOutcomes(): SpooledOutcomes {
  const spool = openSpool();
  const places: (number | string)[] = [];
  return {
    set(article, outcome) {
      places[article] = outcome.kind === 'read' ? spool.add(outcome.reading) : outcome.reason;
    },
    at(article) {
      const place = places[article];
      return typeof place === 'string'
        ? { kind: 'failed', reason: place }
        : { kind: 'read', reading: unpack<KeptReading>(spool.at(place)) };
    },
  };
}
