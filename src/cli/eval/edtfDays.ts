import { type Day, dayOf, parseIsoDate } from '../../event-set/day.ts';
import { readEdtf } from '../../event-set/edtf.ts';

/** First and last day, both within. */
export type Days = readonly [first: Day, last: Day];

/** The days of an EDTF string; open ends reach from year 1 to year 9999. Null when it is none. */
export function daysOfEdtf(edtf: string | null | undefined): Days | null {
  const reading = edtf ? readEdtf(edtf) : null;
  if (!reading) return null;
  const first = reading.start === null ? dayOf(1, 1, 1) : parseIsoDate(reading.start);
  const last = reading.end === null ? dayOf(9999, 12, 31) : parseIsoDate(reading.end);
  return first === null || last === null ? null : [first, last];
}
