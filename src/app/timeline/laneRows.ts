/** The marks of one row while a lane is packed: they do not overlap, so both lists ascend. Pixels. */
export interface Row {
  readonly lefts: number[];
  readonly rights: number[];
}

/** Between two marks of a row. */
export const GAP_PX = 2;

/** From one line at the foot of a lane to the next. */
export const THREAD_PX = 4;

/** So many empty rows. */
export function emptyRows(count: number): Row[] {
  return Array.from({ length: count }, () => ({ lefts: [], rights: [] }));
}

/**
 * The row that has been empty longest before `left`, which leaves the titles of its neighbours the most room; -1 where
 * none is free. For marks that come in the order of time.
 */
export function freestRow(rows: readonly Row[], left: number): number {
  let best = -1;
  let bestEnd = Infinity;
  for (let row = 0; row < rows.length; row++) {
    const end = endOf(rows, row);
    if (end + GAP_PX <= left && end < bestEnd) {
      best = row;
      bestEnd = end;
    }
  }
  return best;
}

/** The row that ends first, and where: the next mark begins there at the earliest. */
export function firstToEnd(rows: readonly Row[]): readonly [row: number, end: number] {
  let best = 0;
  for (let row = 1; row < rows.length; row++) if (endOf(rows, row) < endOf(rows, best)) best = row;
  return [best, endOf(rows, best)];
}

/** Takes room at the end of a row. */
export function appendTo(row: Row | undefined, left: number, right: number): void {
  row?.lefts.push(left);
  row?.rights.push(right);
}

/** Whether a row is free from `left` to `right`, wherever that lies; if so, it no longer is. */
export function takeRoom({ lefts, rights }: Row, left: number, right: number): boolean {
  let low = 0;
  let high = lefts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lefts[middle] ?? 0) < right + GAP_PX) low = middle + 1;
    else high = middle;
  }
  if (low > 0 && (rights[low - 1] ?? 0) + GAP_PX > left) return false;
  lefts.splice(low, 0, left);
  rights.splice(low, 0, right);
  return true;
}

function endOf(rows: readonly Row[], row: number): number {
  return rows[row]?.rights.at(-1) ?? -Infinity;
}
