/** Heights in pixels. A row has one of two heights, so that a list of any length is laid out without drawing it. */
export interface RowHeights {
  readonly group: number;
  /** A headline of one line, and of two. */
  readonly short: number;
  readonly tall: number;
}

/** The list as it would be drawn whole: row after row, headings between them. */
export interface ListRows {
  /** The positions of the events that it shows, in the set's order of time. */
  readonly positions: Uint32Array;
  /** For each row the index of its event in `positions`, or `-1 - group` for a heading. */
  readonly rows: Int32Array;
  /** The top of each row, and at the end the height of all. */
  readonly tops: Float64Array;
  /** The row of each event in `positions`. */
  readonly rowOf: Int32Array;
}

/**
 * Lays out events that come in the order of time, a heading wherever the group changes; none without groups.
 *
 * @param groupOf the group of each position of the set
 * @param tallOf 1 for each position of the set whose row is tall
 */
export function listRows(
  positions: Uint32Array,
  groupOf: Int32Array | null,
  tallOf: Uint8Array,
  heights: RowHeights,
): ListRows {
  const rows = new Int32Array(positions.length * 2);
  const tops = new Float64Array(positions.length * 2 + 1);
  const rowOf = new Int32Array(positions.length);
  let count = 0;
  let top = 0;
  let last = -1;
  for (let index = 0; index < positions.length; index++) {
    const position = positions[index] ?? 0;
    const group = groupOf === null ? -1 : (groupOf[position] ?? -1);
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
    top += tallOf[position] === 1 ? heights.tall : heights.short;
    count += 1;
  }
  tops[count] = top;
  return { positions, rows: rows.subarray(0, count), tops: tops.subarray(0, count + 1), rowOf };
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
