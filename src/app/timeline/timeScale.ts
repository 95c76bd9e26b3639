import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { TimeWindow } from '../store/store.ts';

/** Days to pixels. A day is as wide as it lasts: day `d` runs from `scale(d)` to `scale(d + 1)`. */
export type TimeScale = ScaleLinear<number, number>;

/** The scale that shows the days of a window, the last one whole, in the pixels from 0 to `widthPx`. */
export function createTimeScale(window: TimeWindow, widthPx: number): TimeScale {
  return scaleLinear()
    .domain([window[0], window[1] + 1])
    .range([0, Math.max(1, widthPx)]);
}

/** The window's pixels on a scale: left and right edge. */
export function windowPixels(scale: TimeScale, window: TimeWindow): readonly [left: number, right: number] {
  return [scale(window[0]), scale(window[1] + 1)];
}

/** How many pixels a day has. */
export function pixelsPerDay(scale: TimeScale): number {
  return scale(1) - scale(0);
}
