import type { Day } from '../../event-set/day.ts';
import type { TimeWindow } from '../store/store.ts';
import { type TimeScale, windowPixels } from './timeScale.ts';

/** What a press on the overview has taken hold of. Days are fractions here: they follow the finger. */
export type BrushDrag =
  | { readonly kind: 'draw'; readonly anchor: Day }
  | { readonly kind: 'move'; readonly grabbed: Day; readonly window: TimeWindow }
  | { readonly kind: 'thumb'; readonly thumb: Thumb; readonly offset: Day; readonly window: TimeWindow };

/** The two ends of the brush. */
export type Thumb = 'from' | 'to';

/**
 * What a press at `x` pixels takes hold of: the nearer thumb within `reachPx`, else the window that it lies in, else the
 * empty space, where a new window begins. Between thumbs that stand close the half toward each belongs to it.
 */
export function grabBrush(
  scale: TimeScale,
  window: TimeWindow | null,
  x: number,
  reachPx: number,
): BrushDrag {
  const day = scale.invert(x);
  if (!window) return { kind: 'draw', anchor: day };
  const [left, right] = windowPixels(scale, window);
  const toLeft = Math.abs(x - left);
  const toRight = Math.abs(x - right);
  const inside = x > left && x < right;
  // Inside, a thumb reaches at most a third of the window, so that there is always something to move it by.
  const reach = inside ? Math.min(reachPx, (right - left) / 3) : reachPx;
  if (Math.min(toLeft, toRight) <= reach) {
    return toLeft < toRight
      ? { kind: 'thumb', thumb: 'from', offset: window[0] - day, window }
      : { kind: 'thumb', thumb: 'to', offset: window[1] - day, window };
  }
  return inside ? { kind: 'move', grabbed: day, window } : { kind: 'draw', anchor: day };
}

/** The window after the finger of a drag has come to `x` pixels; it stays within `bounds` and never shorter than a day. */
export function dragBrush(drag: BrushDrag, scale: TimeScale, x: number, bounds: TimeWindow): TimeWindow {
  const day = scale.invert(x);
  switch (drag.kind) {
    case 'draw': {
      const from = clamp(Math.min(drag.anchor, day), bounds[0], bounds[1]);
      return [from, clamp(Math.max(drag.anchor, day) - 1, from, bounds[1])];
    }
    case 'move':
      return moveWindow(drag.window, day - drag.grabbed, bounds);
    case 'thumb':
      return moveThumb(drag.window, drag.thumb, day + drag.offset, bounds);
  }
}

/** The window moved by some days; it keeps its length and stops at the bounds. */
export function moveWindow(window: TimeWindow, days: number, bounds: TimeWindow): TimeWindow {
  const length = Math.min(window[1] - window[0], bounds[1] - bounds[0]);
  const from = clamp(window[0] + days, bounds[0], bounds[1] - length);
  return [from, from + length];
}

/** The window with one thumb on another day; the thumbs do not pass each other. */
export function moveThumb(window: TimeWindow, thumb: Thumb, day: Day, bounds: TimeWindow): TimeWindow {
  return thumb === 'from'
    ? [clamp(day, bounds[0], window[1]), window[1]]
    : [window[0], clamp(day, window[0], bounds[1])];
}

/** A number held between two others. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
