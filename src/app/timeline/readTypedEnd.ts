import { type Day, parseIsoDate } from '../../event-set/day.ts';
import { readEdtf } from '../../event-set/edtf.ts';

/**
 * The day that a reader typed as an end of the window: an ISO date, or any EDTF date such as `1989-11`, `198X` or
 * `-0043`, of which the first or the last day counts. Null where it is none.
 */
export function readTypedEnd(text: string, end: 'from' | 'to'): Day | null {
  const reading = readEdtf(text.trim().toUpperCase());
  const iso = end === 'from' ? reading?.start : reading?.end;
  return iso ? parseIsoDate(iso) : null;
}
