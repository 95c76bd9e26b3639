import type { TimeWindow } from '../store/store.ts';

/** `moving`: the window keeps its length. `cumulative`: its beginning stays, its end moves on. */
export type PlayMode = 'moving' | 'cumulative';

/** How long playing takes from one end of time to the other, at speed 1. */
const PASSAGE_MS = 20_000;

/** The share of all time that a moving window has which nobody brushed before pressing play. */
const FIRST_SHARE = 0.12;

/** Where playing begins: at the window that is brushed, unless it has come to the end; else at the beginning. */
export function playStart(window: TimeWindow | null, home: TimeWindow, mode: PlayMode): TimeWindow {
  const span = home[1] - home[0];
  if (window && window[1] < home[1] && window[1] - window[0] < span) return window;
  if (mode === 'cumulative') {
    const from = window && window[1] - window[0] < span ? window[0] : home[0];
    return [from, from];
  }
  const length = window ? window[1] - window[0] : Math.round(span * FIRST_SHARE);
  return [home[0], Math.min(home[1], home[0] + (length < span ? length : Math.round(span * FIRST_SHARE)))];
}

/** The window after `elapsedMs` of playing at a speed, or null when it has come to the end. */
export function playOn(
  window: TimeWindow,
  elapsedMs: number,
  { speed, mode }: { readonly speed: number; readonly mode: PlayMode },
  home: TimeWindow,
): TimeWindow | null {
  if (window[1] >= home[1]) return null;
  const days = ((home[1] - home[0]) * elapsedMs * speed) / PASSAGE_MS;
  const moved = Math.min(days, home[1] - window[1]);
  return [mode === 'cumulative' ? window[0] : window[0] + moved, window[1] + moved];
}

/** The window moved on (1) or back (-1) by its own length, within the bounds. */
export function stepWindow(window: TimeWindow, direction: 1 | -1, bounds: TimeWindow): TimeWindow {
  const length = window[1] - window[0] + 1;
  const days =
    direction > 0 ? Math.min(length, bounds[1] - window[1]) : -Math.min(length, window[0] - bounds[0]);
  return [window[0] + days, window[1] + days];
}
