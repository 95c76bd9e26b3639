import { readEdtf } from '../../event-set/edtf.ts';

/** What becomes of the first and the last date of an event; `problem` where they contradict each other. */
export interface JoinedDates {
  readonly edtf: string | null;
  readonly problem?: string;
  /** The clock at the end of an event within one day, which no member holds. */
  readonly losesClock?: true;
}

/**
 * One EDTF string of two: the same twice is one date, two make an interval, a missing one leaves the other. Where the
 * end comes before the start, the start stays.
 */
export function joinDates(start: string | null, end: string | null): JoinedDates {
  if (start === null || end === null || start === end)
    return { edtf: start ?? (end === null ? null : untilOf(end)) };
  if (start.includes('/') || end.includes('/')) return { edtf: start, problem: `${start} and ${end}` };
  const [startDay, endDay] = [dayOf(start), dayOf(end)];
  if (startDay === endDay && startDay.length > 9)
    return start.includes('T') ? { edtf: start, losesClock: true } : { edtf: start };
  // The clock has no place in an interval: its bounds are days.
  const edtf = `${startDay}/${endDay}`;
  if (readEdtf(edtf) === null) return { edtf: start, problem: `${start} to ${end}` };
  return start.includes('T') || end.includes('T') ? { edtf, losesClock: true } : { edtf };
}

/** An end without a beginning. */
function untilOf(end: string): string {
  return end.includes('/') ? end : `../${dayOf(end)}`;
}

function dayOf(date: string): string {
  return date.split('T', 1)[0] ?? date;
}
