import type { TimeWindow } from '../store/store.ts';
import { clamp, moveWindow } from './brush.ts';

/** Two fingers closer than this say nothing about how far to zoom. */
const LEAST_APART_PX = 12;

/**
 * The window after one finger or two have moved from some pixels to others: the days under them stay under them, as far as
 * the bounds allow. Null where nothing moves, as all of time is shown and one finger drags.
 */
export function pinchWindow(
  window: TimeWindow,
  before: readonly number[],
  now: readonly number[],
  widthPx: number,
  bounds: TimeWindow,
): TimeWindow | null {
  const [a = 0, b = a] = before;
  const [c = 0, d = c] = now;
  const span = window[1] + 1 - window[0];
  const dayOf = (x: number) => window[0] + (x / widthPx) * span;
  if (before.length < 2) {
    const isAll = window[0] <= bounds[0] && window[1] >= bounds[1];
    return isAll ? null : moveWindow(window, dayOf(a) - dayOf(c), bounds);
  }
  const factor = Math.max(LEAST_APART_PX, Math.abs(d - c)) / Math.max(LEAST_APART_PX, Math.abs(b - a));
  const widest = bounds[1] + 1 - bounds[0];
  const wanted = clamp(span / factor, 1, widest);
  const middle = dayOf((a + b) / 2);
  const from = clamp(middle - ((c + d) / 2 / widthPx) * wanted, bounds[0], bounds[1] + 1 - wanted);
  return [from, from + wanted - 1];
}
