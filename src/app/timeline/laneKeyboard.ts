import type { TimeWindow } from '../store/store.ts';
import { moveWindow } from './brush.ts';
import type { LaneTarget } from './laneTargets.ts';
import { zoomWindow } from './zoom.ts';

/** The window after a key on the lanes: plus and minus zoom around the middle, Page Up and Page Down move on; else null. */
export function pressLanes(key: string, window: TimeWindow, whole: TimeWindow): TimeWindow | null {
  const span = window[1] + 1 - window[0];
  const middle = window[0] + span / 2;
  if (key === '+' || key === '=') return zoomWindow(window, middle, 1.6, whole);
  if (key === '-' || key === '_') return zoomWindow(window, middle, 1 / 1.6, whole);
  if (key === 'PageDown') return moveWindow(window, 0.8 * span, whole);
  if (key === 'PageUp') return moveWindow(window, -0.8 * span, whole);
  return null;
}

/**
 * What an arrow leads to from a mark or a stretch of columns: left and right in the order of time, whatever the lanes; up and
 * down to the nearest one of the rows above and below. Null where there is none.
 */
export function nextTarget(targets: readonly LaneTarget[], id: string, key: string): LaneTarget | null {
  const current = targets.find((target) => target.id === id);
  if (!current) return null;
  const inTime = () => targets.toSorted((a, b) => a.left - b.left || a.y - b.y);
  if (key === 'Home') return inTime()[0] ?? null;
  if (key === 'End') return inTime().at(-1) ?? null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const sorted = inTime();
    return sorted[sorted.indexOf(current) + (key === 'ArrowRight' ? 1 : -1)] ?? null;
  }
  const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (down === 0) return null;
  const beyond = targets.filter(({ y }) => (y - current.y) * down > 1);
  const farness = ({ y, left }: LaneTarget) => Math.abs(y - current.y) * 4 + Math.abs(left - current.left);
  return beyond.reduce<LaneTarget | null>(
    (best, each) => (best === null || farness(each) < farness(best) ? each : best),
    null,
  );
}
