import type { DayRanges } from './histogram.ts';

/** Left and right of an event's mark, in pixels from day 0. What is shorter than a dot is a dot around its middle. */
export function markExtent(
  { first, last }: DayRanges,
  index: number,
  dayPx: number,
  dotPx: number,
): readonly [left: number, right: number] {
  const from = first[index] ?? 0;
  const to = last[index] ?? 0;
  const left = from * dayPx;
  const right = (to + 1) * dayPx;
  if (from !== to && right - left >= dotPx) return [left, right];
  const middle = (left + right) / 2;
  return [middle - dotPx / 2, middle + dotPx / 2];
}
