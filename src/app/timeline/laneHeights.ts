import type { DayRanges } from './histogram.ts';
import { markExtent } from './markExtent.ts';

/** A row that holds a symbol and a title, and the most that it is stretched to where there is room. */
const ROW_PX = 16;
const MOST_ROW_PX = 19;

/** More rows than this no lane asks for. */
const MOST_ROWS = 12;

const DOT_PX = 13;

/**
 * How high each lane is, in pixels: a row, and the spare ones one by one to the lane that has fewest for what it needs to show
 * all its marks at the scale of the whole. They hold at every zoom and under every filter, so that the lanes stay where they are.
 * Together they are higher than `heightPx` only where not even one row for each lane fits.
 */
export function laneHeights(
  frame: DayRanges,
  members: readonly Int32Array[],
  dayPx: number,
  heightPx: number,
): readonly number[] {
  if (members.length === 0) return [];
  const available = Math.max(members.length, Math.floor(heightPx / ROW_PX));
  const wanted = members.map((each) => rowsWanted(frame, each, dayPx));
  const rows = members.map(() => 1);
  for (let spare = available - members.length; spare > 0; spare--) {
    const need = wanted.map((want, lane) => (want > (rows[lane] ?? 1) ? want / (rows[lane] ?? 1) : 0));
    const neediest = need.indexOf(Math.max(...need));
    if (need[neediest] === 0) break;
    rows[neediest] = (rows[neediest] ?? 0) + 1;
  }
  const all = rows.reduce((sum, count) => sum + count, 0);
  const rowPx = Math.min(MOST_ROW_PX, Math.max(ROW_PX, Math.floor(heightPx / all)));
  return rows.map((count) => count * rowPx);
}

function rowsWanted(frame: DayRanges, members: Int32Array, dayPx: number): number {
  const ends: number[] = [];
  for (const index of members) {
    const [left, right] = markExtent(frame, index, dayPx, DOT_PX);
    const row = ends.findIndex((end) => end + 2 <= left);
    if (row >= 0) ends[row] = right;
    else if (ends.push(right) >= MOST_ROWS) return MOST_ROWS;
  }
  return ends.length;
}
