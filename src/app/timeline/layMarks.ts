import type { DayRanges } from './histogram.ts';
import type { Columns } from './laneColumns.ts';
import type { LanePacking } from './lanePacking.ts';
import { GAP_PX, THREAD_PX } from './laneRows.ts';
import { markExtent } from './markExtent.ts';
import { pixelsPerDay, type TimeScale } from './timeScale.ts';

/** Where an event stands in the lanes, in pixels from the left edge and from the top of the first lane. */
export interface Mark {
  /** The event's place in the frame. */
  readonly index: number;
  /** A dot stands on its middle; a bar runs from left to right, cut off at the edges of the plot. */
  readonly kind: 'dot' | 'bar';
  readonly left: number;
  readonly right: number;
  /** Where it would begin and end were there no edges. */
  readonly full: readonly [left: number, right: number];
  /** Middle of its row. */
  readonly y: number;
  readonly dotPx: number;
  /** How much room there is for its title, up to the next mark of the row, and where: beside the mark, or on a bar. */
  readonly labelPx: number;
  readonly labelSide: 'before' | 'behind' | 'inside';
}

export const LABEL_INSET_PX = 4;

/** So much of a bar is seen before the title that it bears, and behind it. */
export const BAR_LEAD_PX = 20;

/** Lower rows than this hold no title. */
const LEAST_LABEL_ROW_PX = 11;

/** With less room than this behind it a mark looks for some before it. */
const CRAMPED_PX = 90;

/** The marks of a packed lane that a scale shows. Its work grows with what stands in sight, not with the set. */
export function layMarks(
  frame: DayRanges,
  packing: LanePacking,
  scale: TimeScale,
  { top, heightPx, passes }: { readonly top: number; readonly heightPx: number; readonly passes: Uint8Array },
): readonly Mark[] {
  const [, widthPx = 0] = scale.range();
  const dayPx = pixelsPerDay(scale);
  const origin = scale(0);
  const { rowPx, dotPx, shorts, shortRows, shifts, longs, longRows, threads, threadRows } = packing;
  const lines: Extent[][] = [];
  const place = (index: number, row: number, shift: number) => {
    if (passes[index] === 0) return;
    const [from, to] = markExtent(frame, index, dayPx, dotPx);
    const left = origin + from + shift;
    const right = origin + to + shift;
    if (right < 0 || left > widthPx) return;
    // A day shows when its middle does: half a dot of a day outside would say that it lies within.
    const middle = (left + right) / 2;
    const isDot = frame.first[index] === frame.last[index] || to - from <= dotPx;
    if (isDot && (middle < -1 || middle > widthPx + 1)) return;
    lines[row] ??= [];
    lines[row].push(
      isDot
        ? { index, kind: 'dot', left, right, full: [left, right] }
        : {
            index,
            kind: 'bar',
            left: Math.max(-1, left),
            right: Math.min(widthPx + 1, right),
            full: [left, right],
          },
    );
  };
  // What begins a little before the edge still reaches into sight.
  const margin = dotPx / dayPx;
  const firstDay = scale.invert(0) - packing.reachDays - margin;
  const lastDay = scale.invert(widthPx) + margin;
  for (let at = firstAtOrAfter(frame, shorts, firstDay); at < shorts.length; at++) {
    const index = shorts[at] ?? 0;
    if ((frame.first[index] ?? 0) > lastDay) break;
    place(index, shortRows[at] ?? 0, shifts[at] ?? 0);
  }
  for (let at = 0; at < longs.length; at++) place(longs[at] ?? 0, longRows[at] ?? 0, 0);
  const hasLabels = rowPx >= LEAST_LABEL_ROW_PX;
  const marks = lines.flatMap((line, row) =>
    withRoom(line, { y: top + (row + 0.5) * rowPx, dotPx, widthPx, hasLabels }),
  );
  for (let at = 0; at < threads.length; at++) {
    const index = threads[at] ?? 0;
    const [from, to] = markExtent(frame, index, dayPx, 0);
    const [left, right] = [origin + from, origin + to];
    if (passes[index] === 0 || right < 0 || left > widthPx) continue;
    marks.push({
      index,
      kind: 'bar',
      left: Math.max(-1, left),
      right: Math.min(widthPx + 1, right),
      full: [left, right],
      y: top + heightPx - 2 - THREAD_PX * (threadRows[at] ?? 0),
      dotPx: THREAD_PX,
      labelPx: 0,
      labelSide: 'behind',
    });
  }
  const { columns } = packing;
  return columns && hasLabels ? marks.map((mark) => besideColumns(mark, columns, scale)) : marks;
}

/** Fewer than these are a bar's share: the column is a line at the foot, under the titles. */
const LEAST_COLUMN = 0.5;

/** The mark with the room for its title cut off at the next column. */
function besideColumns(mark: Mark, { firstDay, cellDays, counts }: Columns, scale: TimeScale): Mark {
  const direction = mark.labelSide === 'before' ? -1 : 1;
  if (mark.labelPx === 0) return mark;
  const from =
    mark.labelSide === 'inside'
      ? Math.max(0, mark.left) + BAR_LEAD_PX
      : direction > 0
        ? Math.max(0, mark.right)
        : mark.left;
  const cellOf = (x: number) => Math.floor((scale.invert(x) - firstDay) / cellDays);
  const end = cellOf(from + direction * (mark.labelPx + LABEL_INSET_PX));
  for (let cell = cellOf(from); direction * (end - cell) >= 0; cell += direction) {
    if ((counts[cell] ?? 0) < LEAST_COLUMN) continue;
    const edge = scale(firstDay + (direction > 0 ? cell : cell + 1) * cellDays);
    return { ...mark, labelPx: Math.max(0, direction * (edge - from) - LABEL_INSET_PX - 2) };
  }
  return mark;
}

type Extent = Pick<Mark, 'index' | 'kind' | 'left' | 'right' | 'full'>;

function firstAtOrAfter({ first }: DayRanges, indices: Int32Array, day: number): number {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((first[indices[middle] ?? 0] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The marks of a row with the room that each leaves for its title: behind it, or, where little is left there, before it.
 * Two titles that would share a gap get half of it each. A long bar with little room on both sides bears its own title.
 */
function withRoom(
  line: readonly Extent[],
  { y, dotPx, widthPx, hasLabels }: { y: number; dotPx: number; widthPx: number; hasLabels: boolean },
): Mark[] {
  const sorted = line.toSorted((a, b) => a.left - b.left);
  if (!hasLabels)
    return sorted.map((extent) => ({ ...extent, y, dotPx, labelPx: 0, labelSide: 'behind' }) as const);
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
    const labelPx = Math.max(0, (isShared ? gap / 2 : gap) - LABEL_INSET_PX - 2);
    const onBar = Math.min(widthPx, extent.right) - Math.max(0, extent.left) - 2 * BAR_LEAD_PX;
    if (extent.kind === 'bar' && labelPx < CRAMPED_PX && onBar > Math.max(CRAMPED_PX, labelPx))
      return { ...extent, y, dotPx, labelPx: onBar, labelSide: 'inside' };
    return { ...extent, y, dotPx, labelPx, labelSide: isBefore ? 'before' : 'behind' };
  });
}
