import type { Day } from '../../event-set/day.ts';
import type { TimeWindow } from '../store/store.ts';
import { clamp } from './brush.ts';

/** The shortest stretch that the detail zooms to, in days beside the first: one day fills the width. */
const SHORTEST_DAYS = 0;

/**
 * The window made `factor` times shorter around a day, which keeps its place under the pointer. It stops at the bounds
 * and at a single day.
 */
export function zoomWindow(window: TimeWindow, around: Day, factor: number, bounds: TimeWindow): TimeWindow {
  const span = window[1] + 1 - window[0];
  const widest = bounds[1] + 1 - bounds[0];
  const wanted = clamp(span / factor, SHORTEST_DAYS + 1, widest);
  const share = clamp((around - window[0]) / span, 0, 1);
  const from = clamp(around - share * wanted, bounds[0], bounds[1] + 1 - wanted);
  return [from, from + wanted - 1];
}

/** True when a window shows everything, so that it may as well be none. */
export function coversAll(window: TimeWindow, bounds: TimeWindow): boolean {
  return window[0] <= bounds[0] && window[1] >= bounds[1];
}

/**
 * The factor of a wheel's turn: about 1.2 a notch. Lines and pages (deltaMode 1, 2) are brought to pixels; a trackpad's
 * pinch arrives as a wheel with Ctrl and small deltas, so it counts tenfold.
 */
export function wheelFactor(deltaY: number, deltaMode: number, ctrlKey: boolean): number {
  const pixels = deltaY * (deltaMode === 1 ? 16 : deltaMode === 2 ? 400 : 1) * (ctrlKey ? 10 : 1);
  return 2 ** (-clamp(pixels, -400, 400) / 400);
}
