import type { TimeWindow } from '../store/store.ts';

/** How long the moving window takes from one end of time to the other, at speed 1. */
const PASSAGE_MS = 20_000;

/** The share of all time that a window has which nobody brushed before pressing play. */
const FIRST_SHARE = 0.12;

/** Where playing begins: at the window that is brushed, unless it has come to the end; else at the beginning. */
export function playStart(window: TimeWindow | null, home: TimeWindow): TimeWindow {
  const length = window ? window[1] - window[0] : Math.round((home[1] - home[0]) * FIRST_SHARE);
  if (window && window[1] < home[1] && length < home[1] - home[0]) return window;
  return [home[0], Math.min(home[1], home[0] + length)];
}

/** The window after `elapsedMs` of playing at a speed, or null when it has come to the end. */
export function playOn(
  window: TimeWindow,
  elapsedMs: number,
  speed: number,
  home: TimeWindow,
): TimeWindow | null {
  if (window[1] >= home[1]) return null;
  const days = ((home[1] - home[0]) * elapsedMs * speed) / PASSAGE_MS;
  const moved = Math.min(days, home[1] - window[1]);
  return [window[0] + moved, window[1] + moved];
}

/** The window moved on (1) or back (-1) by its own length, within the bounds. */
export function stepWindow(window: TimeWindow, direction: 1 | -1, bounds: TimeWindow): TimeWindow {
  const length = window[1] - window[0] + 1;
  const days =
    direction > 0 ? Math.min(length, bounds[1] - window[1]) : -Math.min(length, window[0] - bounds[0]);
  return [window[0] + days, window[1] + days];
}
