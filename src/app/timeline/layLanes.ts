import type { AppEvent } from '../store/prepare.ts';
import type { TimeScale } from './timeScale.ts';

/** Where an event stands in the lanes, in pixels. */
export interface Mark {
  readonly event: AppEvent;
  /** A dot stands on its middle; a bar runs from left to right. Open ends run to the edge of the plot. */
  readonly kind: 'dot' | 'bar';
  readonly left: number;
  readonly right: number;
  /** Middle of its row. */
  readonly y: number;
  /** How much room there is behind it for its title, up to the next mark of the row. */
  readonly labelPx: number;
}

/** One band of the detail: the events that share a key. */
export interface Lane<Key extends string> {
  readonly key: Key;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** How many events found no room in it. */
  readonly hidden: number;
}

export interface LaneOptions<Key extends string> {
  /** All lanes, in order, whether they hold an event now or not: they keep their place while the brush moves. */
  readonly keys: readonly Key[];
  readonly keyOf: (event: AppEvent) => Key;
  readonly heightPx: number;
}

/** A dot's width; a bar is never shorter. */
export const DOT_PX = 13;

/** Between two marks of a row, and between a mark and its title. */
const GAP_PX = 3;
export const LABEL_INSET_PX = 5;

/** The height of a row that can hold a title, and the least a lane may have. */
const ROW_PX = 18;

/**
 * Packs events into lanes, and each lane into rows in which no two marks overlap. The rows that the height allows go to
 * the lanes that need them most. What finds no room is counted, not drawn over its neighbours.
 *
 * @param events dated, by first day.
 */
export function layLanes<Key extends string>(
  events: readonly AppEvent[],
  scale: TimeScale,
  { keys, keyOf, heightPx }: LaneOptions<Key>,
): readonly Lane<Key>[] {
  if (keys.length === 0) return [];
  const byKey = new Map<Key, Extent[]>(keys.map((key) => [key, []]));
  for (const event of events) byKey.get(keyOf(event))?.push(extentOf(event, scale));
  const rowPx = Math.min(ROW_PX, heightPx / keys.length);
  const rows = shareRows(
    keys.map((key) => countRows(byKey.get(key) ?? [])),
    Math.floor(heightPx / rowPx),
  );
  let top = 0;
  return keys.map((key, index) => {
    const height = rows[index] * rowPx;
    const packed = packLane(byKey.get(key) ?? [], rows[index], top, rowPx, scale.range()[1]);
    const lane = { key, top, height, ...packed };
    top += height;
    return lane;
  });
}

interface Extent {
  readonly event: AppEvent;
  readonly kind: 'dot' | 'bar';
  readonly left: number;
  readonly right: number;
}

function extentOf(event: AppEvent, scale: TimeScale): Extent {
  const [low, high] = scale.range();
  const left = Math.max(low - DOT_PX, scale(Math.max(event.startDay, -1e7)));
  const right = Math.min(high + DOT_PX, scale(Math.min(event.endDay, 1e7) + 1));
  // What is known to the day is a dot however near one looks: its symbol says the category.
  if (event.startDay === event.endDay || right - left < DOT_PX) {
    const middle = (left + right) / 2;
    return { event, kind: 'dot', left: middle - DOT_PX / 2, right: middle + DOT_PX / 2 };
  }
  return { event, kind: 'bar', left, right };
}

/** How many rows a lane would need to show all of its marks. */
function countRows(extents: readonly Extent[]): number {
  const ends: number[] = [];
  for (const { left, right } of extents) {
    const row = ends.findIndex((end) => end + GAP_PX <= left);
    if (row >= 0) ends[row] = right;
    else if (ends.length < 12) ends.push(right);
  }
  return Math.max(1, ends.length);
}

/** One row for each lane, the rest one by one to the lane that still lacks most. */
function shareRows(needs: readonly number[], available: number): number[] {
  const rows = needs.map(() => 1);
  for (let spare = available - rows.length; spare > 0; spare--) {
    let neediest = 0;
    for (let lane = 1; lane < needs.length; lane++) {
      if (needs[lane] - rows[lane] > needs[neediest] - rows[neediest]) neediest = lane;
    }
    if (needs[neediest] <= rows[neediest]) break;
    rows[neediest]++;
  }
  return rows;
}

function packLane(
  extents: readonly Extent[],
  rows: number,
  top: number,
  rowPx: number,
  widthPx: number,
): { marks: Mark[]; hidden: number } {
  const lines: Extent[][] = Array.from({ length: rows }, () => []);
  let hidden = 0;
  for (const extent of extents) {
    // The row that has been empty longest leaves the titles of its neighbours the most room.
    const line = lines
      .filter((each) => each.length === 0 || each[each.length - 1].right + GAP_PX <= extent.left)
      .sort((a, b) => (a.at(-1)?.right ?? -Infinity) - (b.at(-1)?.right ?? -Infinity))[0];
    if (line) line.push(extent);
    else hidden++;
  }
  const marks = lines.flatMap((line, row) =>
    line.map((extent, index) => {
      const next = line[index + 1]?.left ?? widthPx;
      const y = top + (row + 0.5) * rowPx;
      const labelPx = Math.max(0, next - GAP_PX - Math.max(0, extent.right) - LABEL_INSET_PX);
      return { ...extent, y, labelPx };
    }),
  );
  return { marks, hidden };
}
