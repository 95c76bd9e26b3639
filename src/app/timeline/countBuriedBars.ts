import type { DayRanges } from './histogram.ts';
import { columnsOf, type Grid } from './laneColumns.ts';

/** A bar with more than this share of its length among columns would be lines across them. */
const BURIED_SHARE = 0.5;

/** Less than half an event is a bar's own share, and a line at the foot of the lane. */
const LEAST_COLUMN = 0.5;

/** Marks as counted (1), by place in the frame, the bars that would run through a crowd's columns for most of their length. */
export function countBuriedBars(
  frame: DayRanges,
  bars: readonly number[],
  grid: Grid,
  counted: Uint8Array,
): void {
  const { counts, firstDay, cellDays } = columnsOf(frame, grid, counted);
  const columnsBefore = new Int32Array(counts.length + 1);
  for (let cell = 0; cell < counts.length; cell++)
    columnsBefore[cell + 1] = (columnsBefore[cell] ?? 0) + ((counts[cell] ?? 0) >= LEAST_COLUMN ? 1 : 0);
  for (const index of bars) {
    const [first, last] = [frame.first[index] ?? 0, frame.last[index] ?? 0];
    if (first === last || counted[index] === 1) continue;
    const from = Math.max(0, Math.floor((first - firstDay) / cellDays));
    const to = Math.min(counts.length, Math.floor((last - firstDay) / cellDays) + 1);
    const columns = (columnsBefore[to] ?? 0) - (columnsBefore[from] ?? 0);
    if (columns > (to - from) * BURIED_SHARE) counted[index] = 1;
  }
}
