import type { Day } from '../../event-set/day.ts';
import type { TimeWindow } from '../store/store.ts';
import { CALENDAR_STEPS, type CalendarStep, daysIn, nextStep, stepsWithin } from './calendarStep.ts';

/** First and last day, both within, of each event. */
export interface DayRanges {
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/**
 * How many events lie in each bin. An event weighs one in all: what is known to the month only is spread evenly over that
 * month's days, so that nothing is counted twice and an imprecise date makes no peak on its first day.
 *
 * @param edges the bins' boundaries in days, ascending; bin `i` is [edges[i], edges[i + 1]).
 * @param passes which events count (1) or not (0); all where it is null.
 */
export function countBins(
  { first, last }: DayRanges,
  edges: Float64Array,
  passes: Uint8Array | null,
): Float64Array {
  const bins = Math.max(0, edges.length - 1);
  const counts = new Float64Array(bins);
  // What an event adds to every whole bin it covers is a rate a day: two entries here, summed up afterwards.
  const rates = new Float64Array(bins + 1);
  for (let i = 0; i < first.length; i++) {
    if (passes && passes[i] === 0) continue;
    const from = first[i] ?? 0;
    const to = (last[i] ?? 0) + 1;
    const a = binAt(edges, from);
    const b = binAt(edges, to - 1);
    if (b < 0 || a >= bins) continue;
    const rate = 1 / (to - from);
    if (a >= 0) addDays(counts, edges, a, rate, from, to);
    if (b > a && b < bins) addDays(counts, edges, b, rate, from, to);
    const nextBin = Math.max(0, a + 1);
    const lastBin = Math.min(bins, b);
    if (lastBin > nextBin) {
      rates[nextBin] = (rates[nextBin] ?? 0) + rate;
      rates[lastBin] = (rates[lastBin] ?? 0) - rate;
    }
  }
  let rate = 0;
  for (let bin = 0; bin < bins; bin++) {
    rate += rates[bin] ?? 0;
    // Sums of fractions leave dust behind where all should have cancelled.
    if (rate > 1e-9) counts[bin] = (counts[bin] ?? 0) + rate * ((edges[bin + 1] ?? 0) - (edges[bin] ?? 0));
  }
  return counts;
}

/** The finest step whose bins are at least `leastPx` wide when the window fills `widthPx`. */
export function chooseBinStep(window: TimeWindow, widthPx: number, leastPx: number): CalendarStep {
  const pixelsPerDay = widthPx / (window[1] + 1 - window[0]);
  return (
    CALENDAR_STEPS.find((step) => daysIn(step) * pixelsPerDay >= leastPx) ?? { unit: 'year', count: 5000 }
  );
}

/** The boundaries of the bins that cover the window, the first and the last one whole. */
export function binEdges(step: CalendarStep, window: TimeWindow): Float64Array {
  const starts = stepsWithin(step, window[0], window[1] + 1);
  starts.push(nextStep(step, starts.at(-1) ?? window[0]));
  return Float64Array.from(starts);
}

/** The bin that holds a day: -1 before the first edge, the number of bins from the last edge on. */
export function binAt(edges: Float64Array, day: Day): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function addDays(
  counts: Float64Array,
  edges: Float64Array,
  bin: number,
  rate: number,
  from: Day,
  to: Day,
): void {
  const days = Math.min(to, edges[bin + 1] ?? 0) - Math.max(from, edges[bin] ?? 0);
  counts[bin] = (counts[bin] ?? 0) + rate * days;
}
