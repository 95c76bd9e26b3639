import type { AppEvent } from '../store/prepare.ts';
import { DOT_PX, extentPx, GAP_PX, type Packing, type PackOptions } from './packRows.ts';
import { pixelsPerDay, type TimeScale } from './timeScale.ts';

/** Where an event stands in the lanes, in pixels. */
export interface Mark {
  readonly event: AppEvent;
  /** A dot stands on its middle; a bar runs from left to right. Open ends run to the edge of the plot. */
  readonly kind: 'dot' | 'bar';
  readonly left: number;
  readonly right: number;
  /** Middle of its row. */
  readonly y: number;
  /** How much room there is for its title, up to the next mark of the row, and where: beside the mark, or on a bar. */
  readonly labelPx: number;
  readonly labelSide: 'before' | 'behind' | 'inside';
}

/** One band of the detail: the events that share a key. */
export interface Lane<Key extends string> {
  readonly key: Key;
  readonly top: number;
  readonly height: number;
  /** By row, then by place. */
  readonly marks: readonly Mark[];
  /** How many events found no room in it. */
  readonly hidden: number;
  /** Where those are: the left edges of the cells of `CELL_PX` that hold any. */
  readonly hiddenCells: readonly number[];
}

export interface LaneOptions<Key extends string> extends Pick<PackOptions<Key>, 'keyOf' | 'rows' | 'whole'> {
  readonly packing: Packing;
  readonly heightPx: number;
}

export const LABEL_INSET_PX = 5;

/** The width of a cell of the strip that tells where marks found no room. */
export const CELL_PX = 4;

/** The height of a row that can hold a title. */
export const ROW_PX = 16;

/**
 * Brings packed events onto a scale: lanes, one under the other, with their marks and the room for their titles. What
 * found no row is counted and its place told, not drawn over its neighbours.
 *
 * @param events those that show. @param options.rows the lanes in order, with the rows that `packing` was made for.
 */
export function layLanes<Key extends string>(
  events: readonly AppEvent[],
  scale: TimeScale,
  { keyOf, rows, whole, packing, heightPx }: LaneOptions<Key>,
): readonly Lane<Key>[] {
  const drafts = new Map<Key, Draft>();
  for (const [key, count] of rows)
    drafts.set(key, { lines: Array.from({ length: count }, () => []), hidden: 0, cells: new Set() });
  const [, widthPx = 0] = scale.range();
  const dayPx = pixelsPerDay(scale);
  const origin = scale(0);
  for (const event of events) {
    const draft = drafts.get(keyOf(event));
    if (!draft) continue;
    const [from, to] = extentPx(event, dayPx, whole);
    const left = Math.max(-DOT_PX, origin + from);
    const right = Math.min(widthPx + DOT_PX, origin + to);
    if (right < left) continue;
    const line = draft.lines[packing.rowOf[event.position] ?? -1];
    if (line) {
      const kind = event.startDay === event.endDay || to - from <= DOT_PX ? 'dot' : 'bar';
      line.push({ event, kind, left, right });
    } else {
      draft.hidden++;
      draft.cells.add(Math.floor((left + right) / 2 / CELL_PX) * CELL_PX);
    }
  }
  const allRows = [...rows.values()].reduce((sum, count) => sum + count, 0);
  const rowPx = Math.min(ROW_PX, heightPx / Math.max(1, allRows));
  let top = 0;
  return [...drafts].map(([key, { lines, hidden, cells }]) => {
    const marks = lines.flatMap((line, row) => withRoom(line, top + (row + 0.5) * rowPx, widthPx));
    const lane = { key, top, height: lines.length * rowPx, marks, hidden, hiddenCells: [...cells] };
    top += lane.height;
    return lane;
  });
}

interface Draft {
  readonly lines: Extent[][];
  hidden: number;
  readonly cells: Set<number>;
}

type Extent = Pick<Mark, 'event' | 'kind' | 'left' | 'right'>;

/** With less room than this behind it a mark looks for some before it. */
const CRAMPED_PX = 90;

/**
 * The marks of a row with the room that each leaves for its title: behind it, or, where little is left there, before it.
 * Two titles that would share a gap get half of it each. A long bar with little room on both sides bears its own title.
 */
function withRoom(line: readonly Extent[], y: number, widthPx: number): Mark[] {
  const sorted = line.toSorted((a, b) => a.left - b.left);
  const gapAfter = (index: number): number => {
    const from = index < 0 ? 0 : Math.max(0, sorted[index]?.right ?? 0);
    return Math.max(0, (sorted[index + 1]?.left ?? widthPx) - from - GAP_PX);
  };
  const turnsBack = sorted.map((_, index) => {
    const before = gapAfter(index - 1) / (index > 0 ? 2 : 1);
    return gapAfter(index) < CRAMPED_PX && before > 2 * CRAMPED_PX;
  });
  return sorted.map((extent, index) => {
    const isBefore = turnsBack[index] ?? false;
    const gap = gapAfter(isBefore ? index - 1 : index);
    const isShared = isBefore
      ? index > 0 && !turnsBack[index - 1]
      : index + 1 < sorted.length && turnsBack[index + 1];
    const labelPx = Math.max(0, (isShared ? gap / 2 : gap) - LABEL_INSET_PX);
    const onBar = Math.min(widthPx, extent.right) - Math.max(0, extent.left) - 2 * LABEL_INSET_PX;
    if (extent.kind === 'bar' && labelPx < CRAMPED_PX && onBar > Math.max(CRAMPED_PX, labelPx))
      return { ...extent, y, labelPx: onBar, labelSide: 'inside' };
    return { ...extent, y, labelPx, labelSide: isBefore ? 'before' : 'behind' };
  });
}
