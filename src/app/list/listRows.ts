/** Heights in pixels. A row has one of four, so that a list of any length is laid out without drawing it. */
export interface RowHeights {
  readonly group: number;
  /** A headline and what is below it, of a line each. */
  readonly row: number;
  /** What a second line of the headline takes, and one of what is below it. */
  readonly titleLine: number;
  readonly factsLine: number;
}

/** What a row has two lines of, as bits. */
export const LONG_TITLE = 1;
export const LONG_FACTS = 2;

/** The list as it would be drawn whole: row after row, headings between them. */
export interface ListRows {
  /** The positions of the events that it shows, in the list's order. */
  readonly positions: Uint32Array;
  /** For each row the index of its event in `positions`, or `-1 - group` for a heading. */
  readonly rows: Int32Array;
  /** The top of each row, and at the end the height of all. */
  readonly tops: Float64Array;
  /** The row of each event in `positions`. */
  readonly rowOf: Int32Array;
  /** How many events stand under each group. */
  readonly amounts: Int32Array;
}

/**
 * Lays out events in the order that they come in, a heading wherever the group changes; none without groups.
 *
 * @param groupOf the group of each position of the set
 * @param longOf for each position of the set what its row has two lines of
 */
export function listRows(
  positions: Uint32Array,
  groupOf: Int32Array | null,
  longOf: Uint8Array,
  heights: RowHeights,
  groupCount = 0,
): ListRows {
  const rows = new Int32Array(positions.length * 2);
  const tops = new Float64Array(positions.length * 2 + 1);
  const rowOf = new Int32Array(positions.length);
  const amounts = new Int32Array(groupCount);
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
    if (group >= 0) amounts[group] = (amounts[group] ?? 0) + 1;
    rows[count] = index;
    tops[count] = top;
    rowOf[index] = count;
    const long = longOf[position] ?? 0;
    top +=
      heights.row + (long & LONG_TITLE ? heights.titleLine : 0) + (long & LONG_FACTS ? heights.factsLine : 0);
    count += 1;
  }
  tops[count] = top;
  return { positions, rows: rows.subarray(0, count), tops: tops.subarray(0, count + 1), rowOf, amounts };
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

/** The rows in sight, and the active one wherever it is: it must exist to hold the focus. */
export function rowsToDraw(first: number, end: number, active: number): readonly number[] {
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (active < first) return [active, ...rows];
  return active >= end ? [...rows, active] : rows;
}
