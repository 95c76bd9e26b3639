import type { Day } from '../../event-set/day.ts';
import type { AppEvent } from '../store/prepare.ts';

/** Which row of its lane each event stands in, at one zoom level. */
export interface Packing {
  /** By `AppEvent.position`; -1 where the event found no room. */
  readonly rowOf: Int16Array;
}

export interface PackOptions<Key extends string> {
  readonly keyOf: (event: AppEvent) => Key;
  /** How many rows each lane has. */
  readonly rows: ReadonlyMap<Key, number>;
  /** Open ends reach no further than these days. */
  readonly whole: readonly [Day, Day];
  /** A bar longer than this stands back: it takes a row that the shorter ones have left free. */
  readonly longPx: number;
}

/** A dot's width; a bar is never shorter. */
export const DOT_PX = 13;

/** Between two marks of a row. */
export const GAP_PX = 3;

/** The zoom level of a scale: two to an octave. A packing of a level holds for every scale in it. */
export function levelOf(pixelsPerDay: number): number {
  return Math.floor(2 * Math.log2(pixelsPerDay) + 1e-9);
}

/** The coarsest scale of a level. */
export function levelPixelsPerDay(level: number): number {
  return 2 ** (level / 2);
}

/**
 * Packs all events of a set into rows in which no two overlap, at the coarsest scale of a zoom level: nearer, the gaps
 * only grow. So a mark keeps its row while the reader pans and while the window moves, and what is drawn need not be
 * packed in every frame. One bar over all of time must not hide a hundred days, so the short ones come first.
 *
 * @param events dated, by first day.
 */
export function packRows<Key extends string>(
  events: readonly AppEvent[],
  level: number,
  { keyOf, rows, whole, longPx }: PackOptions<Key>,
): Packing {
  const dayPx = levelPixelsPerDay(level);
  const rowOf = new Int16Array((events.at(-1)?.position ?? -1) + 1).fill(-1);
  const lanes = new Map<Key, Row[]>();
  for (const [key, count] of rows) lanes.set(key, Array.from({ length: count }, newRow));
  const long: AppEvent[] = [];
  for (const event of events) {
    const [left, right] = extentPx(event, dayPx, whole);
    if (right - left > longPx) {
      long.push(event);
      continue;
    }
    const lane = lanes.get(keyOf(event)) ?? [];
    // The row that has been empty longest leaves the titles of its neighbours the most room.
    let best = -1;
    for (let row = 0; row < lane.length; row++) {
      const end = endOf(lane, row);
      if (end + GAP_PX <= left && (best < 0 || end < endOf(lane, best))) best = row;
    }
    if (best < 0) continue;
    lane[best]?.lefts.push(left);
    lane[best]?.rights.push(right);
    rowOf[event.position] = best;
  }
  for (const event of long) {
    const [left, right] = extentPx(event, dayPx, whole);
    const lane = lanes.get(keyOf(event)) ?? [];
    rowOf[event.position] = lane.findIndex((row) => takeRoom(row, left, right));
  }
  return { rowOf };
}

/** Left and right of an event's mark, in pixels from day 0. What is shorter than a dot is a dot around its middle. */
export function extentPx(
  { startDay, endDay }: { readonly startDay: Day; readonly endDay: Day },
  dayPx: number,
  whole: readonly [Day, Day],
): readonly [left: number, right: number] {
  const left = Math.max(startDay, whole[0]) * dayPx;
  const right = (Math.min(endDay, whole[1]) + 1) * dayPx;
  if (startDay !== endDay && right - left >= DOT_PX) return [left, right];
  const middle = (left + right) / 2;
  return [middle - DOT_PX / 2, middle + DOT_PX / 2];
}

/** The marks of a row: they do not overlap, so both lists ascend. */
interface Row {
  readonly lefts: number[];
  readonly rights: number[];
}

function newRow(): Row {
  return { lefts: [], rights: [] };
}

function endOf(lane: readonly Row[], row: number): number {
  return lane[row]?.rights.at(-1) ?? -Infinity;
}

/** Whether the row is free from `left` to `right`; if so, it no longer is. */
function takeRoom({ lefts, rights }: Row, left: number, right: number): boolean {
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
