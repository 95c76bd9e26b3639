import type { TimeScale } from './timeScale.ts';

/** The least height of a bar that holds anything at all: nothing vanishes. */
const LEAST_PX = 2;

/** Bars lower than this join into one line: cut apart, a month's worth of days would look like dots. */
const PARTED_PX = 6;

/**
 * SVG path data of a histogram: one bar a bin, cut off at the ends of the scale, standing on `heightPx`, with a pixel between those that are wide and high.
 *
 * @param peak the count that fills the height.
 */
export function barPath(
  counts: Float64Array,
  edges: Float64Array,
  scale: TimeScale,
  heightPx: number,
  peak: number,
): string {
  const [from = 0, to = 0] = scale.range();
  let path = '';
  for (let bin = 0; bin < counts.length; bin++) {
    const count = counts[bin] ?? 0;
    if (count <= 0) continue;
    const left = Math.max(from, Math.round(scale(edges[bin] ?? 0)));
    const right = Math.min(to, Math.round(scale(edges[bin + 1] ?? 0)));
    if (right <= left) continue;
    const height = Math.max(LEAST_PX, (count / peak) * heightPx);
    const gap = right - left >= 4 && height >= PARTED_PX ? 1 : 0;
    path += `M${left} ${heightPx}V${round(heightPx - height)}H${right - gap}V${heightPx}Z`;
  }
  return path;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
