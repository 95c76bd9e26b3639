import type { TimeScale } from './timeScale.ts';

/** The least height of a bar that holds anything at all: nothing vanishes. */
const LEAST_PX = 2;

/**
 * SVG path data of a histogram: one bar a bin, standing on `heightPx`, with a pixel between wide ones.
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
  let path = '';
  for (let bin = 0; bin < counts.length; bin++) {
    const count = counts[bin] ?? 0;
    if (count <= 0) continue;
    const left = Math.round(scale(edges[bin] ?? 0));
    const right = Math.round(scale(edges[bin + 1] ?? 0));
    const gap = right - left >= 4 ? 1 : 0;
    const height = Math.max(LEAST_PX, (count / peak) * heightPx);
    path += `M${left} ${heightPx}V${round(heightPx - height)}H${right - gap}V${heightPx}Z`;
  }
  return path;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
