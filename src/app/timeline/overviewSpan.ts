import type { Day } from '../../event-set/day.ts';
import type { TimeWindow } from '../store/store.ts';

/** The least that an overview shows, so that a set of a single day has some room around it. */
const LEAST_DAYS = 14;

/** At most this share of the events may lie outside, and only where that makes the span this many times shorter. */
const OUTLIER_SHARE = 0.05;
const WORTH_FACTOR = 4;

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
  const count = first.length;
  const spare = Math.floor(count * OUTLIER_SHARE);
  if (spare === 0) return null;
  const ends = last.toSorted();
  const wholeFrom = first[0] ?? 0;
  const wholeTo = ends[count - 1] ?? 0;
  let from = wholeFrom;
  let to = wholeTo;
  // One end after the other, one event after the other, as long as an end gains enough by those it has given up.
  for (let cut = 1; cut <= spare; cut++) {
    const shorter = first[cut] ?? from;
    if ((to - from + 1) / (to - shorter + 1) >= WORTH_FACTOR) from = shorter;
  }
  for (let cut = 1; cut <= spare; cut++) {
    const shorter = ends[count - 1 - cut] ?? to;
    if ((to - from + 1) / (shorter - from + 1) >= WORTH_FACTOR) to = shorter;
  }
  return from === wholeFrom && to === wholeTo ? null : wholeSpan(from, to);
}
