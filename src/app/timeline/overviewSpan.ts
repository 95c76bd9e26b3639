import type { Day } from '../../event-set/day.ts';
import type { TimeWindow } from '../store/store.ts';

/** The least that an overview shows, so that a set of a single day has some room around it. */
const LEAST_DAYS = 14;

/** At most this share of the events may lie outside at either end, and only where that makes the span this many times shorter. */
const WORTH: readonly (readonly [share: number, factor: number])[] = [
  [0.15, 16],
  [0.04, 4],
];

/** The days from the first to the last event, widened evenly to at least two weeks. */
export function wholeSpan(first: Day, last: Day): TimeWindow {
  const missing = Math.max(0, LEAST_DAYS - (last - first + 1));
  return [first - Math.floor(missing / 2), last + Math.ceil(missing / 2)];
}

/**
 * The stretch that the overview shows first. A story of this year that mentions a treaty of 1823 would shrink to one bar:
 * where a few events at either end make the whole much longer, they are left outside, to be counted and named there.
 *
 * @param first the events' first days, ascending. @param last their last days, in any order. @returns null when all fit.
 */
export function mainSpan(first: Float64Array, last: Float64Array): TimeWindow | null {
  const ends = last.toSorted();
  for (const [share, factor] of WORTH) {
    const span = spanWithout(share, factor, first, ends);
    if (span) return span;
  }
  return null;
}

function spanWithout(
  share: number,
  factor: number,
  first: Float64Array,
  ends: Float64Array,
): TimeWindow | null {
  const count = first.length;
  const spare = Math.floor(count * share);
  if (spare === 0) return null;
  const wholeDays = (ends[count - 1] ?? 0) - (first[0] ?? 0) + 1;
  // The bulk, and what lies within its own length on either side of it.
  const bulkFrom = first[spare] ?? 0;
  const bulkTo = ends[count - 1 - spare] ?? 0;
  const bulkDays = Math.max(LEAST_DAYS, bulkTo - bulkFrom + 1);
  const from = first.find((day) => day >= bulkFrom - bulkDays) ?? bulkFrom;
  const to = ends.findLast((day) => day <= bulkTo + bulkDays) ?? bulkTo;
  return wholeDays / Math.max(LEAST_DAYS, to - from + 1) < factor ? null : wholeSpan(from, to);
}
