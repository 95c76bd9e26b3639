import { readEdtf } from '../../event-set/edtf.ts';

/** A moment of Linked Places' timespans: in a day, month or year, or between two days. */
type Moment = { readonly in: string } | { readonly earliest?: string; readonly latest?: string };

export interface LinkedPlacesWhen {
  readonly timespans: readonly [{ readonly start: Moment; readonly end?: Moment }];
}

/**
 * An EDTF date as Linked Places' `when`: a start alone is the whole of the day, month or year that it names. `?`, `~`
 * and `%` may stand at its end; masks and seasons are given by their bounds; what is open has one bound.
 *
 * @returns null where the string is no EDTF date.
 */
export function linkedPlacesWhen(edtf: string): LinkedPlacesWhen | null {
  const reading = readEdtf(edtf);
  if (!reading) return null;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return { timespans: [{ start: momentOf(from) }] };
  if (reading.start === null) return { timespans: [{ start: { latest: lastDay(to) }, end: momentOf(to) }] };
  if (reading.end === null)
    return { timespans: [{ start: momentOf(from), end: { earliest: firstDay(from) } }] };
  return { timespans: [{ start: momentOf(from), end: momentOf(to) }] };
}

/** `1989`, `-0043-03-15`, `1989-11~`: what the format takes as it is. */
const PLAIN = /^-?\d{4}(-(0\d|1[0-2])(-\d\d)?)?[?~%]?$/;

function momentOf(part: string): Moment {
  const date = part.replace(/T.*$/, '');
  return PLAIN.test(date) ? { in: date } : { earliest: firstDay(part), latest: lastDay(part) };
}

function firstDay(part: string): string {
  return readEdtf(part)?.start ?? part;
}

function lastDay(part: string): string {
  return readEdtf(part)?.end ?? part;
}
