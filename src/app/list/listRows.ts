import type { AppEvent } from '../store/prepare.ts';
import type { Grouping } from './groupKeys.ts';

/** Heights in pixels. A row has one of two heights, so that a list of any length is laid out without drawing it. */
export interface RowHeights {
  readonly group: number;
  /** A headline of one line, and of two. */
  readonly short: number;
  readonly tall: number;
}

/** The list as it would be drawn whole: row after row, headings between them. */
export interface ListRows {
  readonly events: readonly AppEvent[];
  /** For each row the index of its event in `events`, or `-1 - group` for a heading. */
  readonly rows: Int32Array;
  /** The top of each row, and at the end the height of all. */
  readonly tops: Float64Array;
  /** The row of each event in `events`. */
  readonly rowOf: Int32Array;
}

/** Lays out events that come in the order of time, a heading wherever the group changes; none without grouping. */
export function listRows(
  events: readonly AppEvent[],
  grouping: Grouping | null,
  isTall: (event: AppEvent) => boolean,
  heights: RowHeights,
): ListRows {
  const rows = new Int32Array(events.length * 2);
  const tops = new Float64Array(events.length * 2 + 1);
  const rowOf = new Int32Array(events.length);
  let count = 0;
  let top = 0;
  let last = -1;
  for (const [index, event] of events.entries()) {
    const group = grouping?.groupOf[event.position] ?? -1;
    if (group !== last) {
      last = group;
      rows[count] = -1 - group;
      tops[count] = top;
      top += heights.group;
      count += 1;
    }
    rows[count] = index;
    tops[count] = top;
    rowOf[index] = count;
    top += isTall(event) ? heights.tall : heights.short;
    count += 1;
  }
  tops[count] = top;
  return { events, rows: rows.subarray(0, count), tops: tops.subarray(0, count + 1), rowOf };
}

/** The rows that a stretch of the list touches, as a half-open range. */
export function rowsBetween(
  { rows, tops }: ListRows,
  top: number,
  bottom: number,
): readonly [first: number, end: number] {
  const first = Math.max(0, firstAbove(tops, top) - 1);
  return [first, Math.min(rows.length, firstAbove(tops, bottom))];
}

/** The first index whose top lies below `y`, by bisection. */
function firstAbove(tops: Float64Array, y: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}
