import { type Day, parseIsoDate } from '../../event-set/day.ts';
import { readEdtf } from '../../event-set/edtf.ts';
import { readPlainDate } from './readPlainDate.ts';

/**
 * The day that a reader typed as an end of the window: a plain date ("9 Nov 1989", "March 1989", "44 BC") or any EDTF date
 * such as `1989-11`, `198X` or `-0043`, of which the first or the last day counts. Null where it is none.
 *
 * @param locale BCP 47: its names of months are understood beside the English ones.
 */
export function readTypedEnd(text: string, end: 'from' | 'to', locale: string): Day | null {
  const edtf = text.trim().toUpperCase();
  const reading = readEdtf(edtf) ?? readEdtf(readPlainDate(text, locale) ?? '');
  const iso = end === 'from' ? reading?.start : reading?.end;
  return iso ? parseIsoDate(iso) : null;
}
