import type { DayRanges } from './histogram.ts';
import type { LaneRoom } from './lanePacking.ts';
import { appendTo, emptyRows, firstToEnd, freestRow, type Row, takeRoom } from './laneRows.ts';
import { markExtent } from './markExtent.ts';

/** Events of a lane in rows: places in the frame, and the row of each beside them. */
export interface Draft {
  readonly shorts: number[];
  readonly shortRows: number[];
  readonly shifts: number[];
  readonly longs: number[];
  readonly longRows: number[];
  /** Those without room. */
  readonly left: number[];
}

/** The events in rows; null where `whole` is asked and one finds no room. */
export function fillRows(
  frame: DayRanges,
  passing: Int32Array,
  [, dotPx]: readonly [number, number],
  rowCount: number,
  { dayPx, longPx }: LaneRoom,
  whole: boolean,
): Draft | null {
  const rows = emptyRows(rowCount);
  const draft: Draft = { shorts: [], shortRows: [], shifts: [], longs: [], longRows: [], left: [] };
  const long: number[] = [];
  for (const index of passing) {
    const [left, right] = markExtent(frame, index, dayPx, dotPx);
    if (right - left > longPx && right - left > dotPx) {
      long.push(index);
      continue;
    }
    const found = freestRow(rows, left);
    const shift = found < 0 ? besides(frame, index, rows, left, dayPx, dotPx) : 0;
    if (shift === null) {
      if (whole) return null;
      draft.left.push(index);
      continue;
    }
    const row = found < 0 ? firstToEnd(rows)[0] : found;
    appendTo(rows[row], left + shift, right + shift);
    draft.shorts.push(index);
    draft.shortRows.push(row);
    draft.shifts.push(shift);
  }
  for (const index of long) {
    const [left, right] = markExtent(frame, index, dayPx, dotPx);
    const row = rows.findIndex((each) => takeRoom(each, left, right));
    if (row < 0) {
      if (whole) return null;
      draft.left.push(index);
      continue;
    }
    draft.longs.push(index);
    draft.longRows.push(row);
  }
  return draft;
}

/** How far a dot has to move within its own day to find room; null where the day has none. */
function besides(
  { first, last }: DayRanges,
  index: number,
  rows: readonly Row[],
  left: number,
  dayPx: number,
  dotPx: number,
): number | null {
  const day = first[index] ?? 0;
  if (day !== last[index] || dayPx < 2 * dotPx) return null;
  const start = firstToEnd(rows)[1] + 2;
  return start + dotPx <= (day + 1) * dayPx ? start - left : null;
}
