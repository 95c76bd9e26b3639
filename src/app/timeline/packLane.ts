import { countBins, type DayRanges } from './histogram.ts';
import { appendTo, emptyRows, firstToEnd, freestRow, type Row, takeRoom } from './laneRows.ts';

/** Where the events of one lane stand at one zoom level: each in a row of its own room, or counted in a column. */
export interface LanePacking {
  /** Height of a row, and width of a dot, in pixels. */
  readonly rowPx: number;
  readonly dotPx: number;
  /** Marks that are no longer than `longPx` by their place in the frame, in the order of time, with their rows. */
  readonly shorts: Int32Array;
  readonly shortRows: Uint8Array;
  /** How far each of them stands beside the middle of its day, in pixels: those of one day stand side by side. */
  readonly shifts: Float32Array;
  readonly longs: Int32Array;
  readonly longRows: Uint8Array;
  /** Bars for which the rows have no room: thin ones at the foot of the lane, in lines of their own. */
  readonly threads: Int32Array;
  readonly threadRows: Uint8Array;
  /** Days that the longest of `shorts` lasts. */
  readonly reachDays: number;
  /** Where there is no room for each: how many there are, in columns; null where every event has its mark. */
  readonly columns: Columns | null;
}

/** Counts over equal stretches of days. What lasts longer than one is spread evenly over its days. */
export interface Columns {
  readonly firstDay: number;
  readonly cellDays: number;
  readonly counts: Float64Array;
  readonly peak: number;
}

export interface LaneRoom {
  /** Pixels of a day at the coarsest scale of the zoom level. */
  readonly dayPx: number;
  readonly heightPx: number;
  /** A bar longer than this stands back: it takes room that the shorter ones have left free. */
  readonly longPx: number;
}

/** Rows of a lane, the roomiest first: the first in which every event has room is taken. */
const TIERS: readonly (readonly [rowPx: number, dotPx: number])[] = [
  [16, 13],
  [12, 10],
  [9, 8],
];

/** The rows beside columns, where not even the smallest hold everything: what stands apart keeps its title. */
const BESIDE_COLUMNS = [16, 13] as const;

const LEAST_COLUMN_PX = 5;
const MOST_COLUMNS = 100_000;

/** With more than this share of its events in columns a lane is all columns: the few marks left would say nothing. */
const CROWDED_SHARE = 0.97;

/**
 * Packs the events of a lane that pass into rows in which no two overlap, at the coarsest scale of a zoom level: nearer,
 * the gaps only grow, so a mark keeps its row while the reader pans. One bar over all of time must not hide a hundred days,
 * so the short ones come first. Where even thin rows do not hold all of them, the crowded stretches become columns.
 *
 * @param members places in the frame, ascending. @param passes 1 for those that pass, by place in the frame.
 */
export function packLane(
  frame: DayRanges,
  members: Int32Array,
  passes: Uint8Array,
  room: LaneRoom,
): LanePacking {
  const passing = members.filter((index) => passes[index] === 1);
  for (const tier of TIERS) {
    const rowCount = Math.max(1, Math.floor(room.heightPx / tier[0]));
    // No packing holds more than a mark for each dot's width of the whole.
    const draft = fill(frame, passing, tier, rowCount, room, true);
    if (draft) return packingOf(frame, draft, tier, room, null);
  }
  const rowCount = Math.max(1, Math.floor(room.heightPx / BESIDE_COLUMNS[0]));
  const draft = fill(frame, passing, BESIDE_COLUMNS, rowCount, room, false);
  const grid = columnGrid(frame, passing, room.dayPx);
  const counted = new Uint8Array(passes.length);
  const { count, threads } = draft
    ? gather(frame, draft, grid, counted, room.dayPx)
    : { count: passing.length, threads: [] };
  if (count > passing.length * CROWDED_SHARE) for (const index of passing) counted[index] = 1;
  return packingOf(frame, draft, BESIDE_COLUMNS, room, { grid, counted, threads });
}

interface Draft {
  readonly shorts: number[];
  readonly shortRows: number[];
  readonly shifts: number[];
  readonly longs: number[];
  readonly longRows: number[];
  /** Those without room. */
  readonly left: number[];
}

/** The events in rows; null where `whole` is asked and one finds no room. */
function fill(
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

/** Left and right of an event's mark, in pixels from day 0. What is shorter than a dot is a dot around its middle. */
export function markExtent(
  { first, last }: DayRanges,
  index: number,
  dayPx: number,
  dotPx: number,
): readonly [left: number, right: number] {
  const from = first[index] ?? 0;
  const to = last[index] ?? 0;
  const left = from * dayPx;
  const right = (to + 1) * dayPx;
  if (from !== to && right - left >= dotPx) return [left, right];
  const middle = (left + right) / 2;
  return [middle - dotPx / 2, middle + dotPx / 2];
}

/** The boundaries of the columns over the whole span of some events. */
function columnGrid({ first, last }: DayRanges, passing: Int32Array, dayPx: number) {
  let from = Infinity;
  let to = -Infinity;
  for (const index of passing) {
    from = Math.min(from, first[index] ?? 0);
    to = Math.max(to, last[index] ?? 0);
  }
  const days = to - from + 1;
  const cellDays = Math.max(1, Math.ceil(LEAST_COLUMN_PX / dayPx), Math.ceil(days / MOST_COLUMNS));
  const firstDay = Math.floor(from / cellDays) * cellDays;
  const edges = new Float64Array(Math.ceil((to + 1 - firstDay) / cellDays) + 1);
  for (let cell = 0; cell < edges.length; cell++) edges[cell] = firstDay + cell * cellDays;
  return { firstDay, cellDays, edges };
}

type Grid = ReturnType<typeof columnGrid>;

/**
 * Counts those without room, and with them the marks that stand in or beside the same columns: half of a crowd would mislead,
 * and a column behind a mark would not be seen. @returns how many are counted, and the bars that have no room.
 */
function gather(
  { first, last }: DayRanges,
  draft: Draft,
  grid: Grid,
  counted: Uint8Array,
  dayPx: number,
): { readonly count: number; readonly threads: readonly number[] } {
  const cellOf = (day: number) => Math.floor((day - grid.firstDay) / grid.cellDays);
  const middle = (index: number) => ((first[index] ?? 0) + (last[index] ?? 0) + 1) / 2;
  const reachDays = BESIDE_COLUMNS[1] / 2 / dayPx;
  const crowded = new Set<number>();
  const threads: number[] = [];
  for (const index of draft.left) {
    if (((last[index] ?? 0) - (first[index] ?? 0)) * dayPx > BRIEF_PX && threads.length < MOST_THREADS) {
      threads.push(index);
      continue;
    }
    counted[index] = 1;
    const to = cellOf(middle(index) + reachDays);
    for (let cell = cellOf(middle(index) - reachDays); cell <= to; cell++) crowded.add(cell);
  }
  let count = draft.left.length - threads.length;
  for (const index of draft.shorts) {
    if (((last[index] ?? 0) - (first[index] ?? 0)) * dayPx > BRIEF_PX) continue;
    if (!crowded.has(cellOf(middle(index)))) continue;
    counted[index] = 1;
    count += 1;
  }
  return { count, threads };
}

/** A longer bar is no part of a crowd of days. */
const BRIEF_PX = 40;

/** More bars without room than this are counted like days: nobody tells so many lines apart. */
const MOST_THREADS = 40;

/** Lines for bars without room; what finds none even there shares the last. */
const THREAD_ROWS = 3;

function threadRowsOf(frame: DayRanges, threads: readonly number[], dayPx: number): Uint8Array {
  const rows = emptyRows(THREAD_ROWS);
  return Uint8Array.from(threads, (index) => {
    const [left, right] = markExtent(frame, index, dayPx, 0);
    const row = rows.findIndex((each) => takeRoom(each, left, right));
    return row < 0 ? THREAD_ROWS - 1 : row;
  });
}

function packingOf(
  frame: DayRanges,
  draft: Draft | null,
  [rowPx, dotPx]: readonly [number, number],
  { heightPx, dayPx }: LaneRoom,
  counting: {
    readonly grid: Grid;
    readonly counted: Uint8Array;
    readonly threads: readonly number[];
  } | null,
): LanePacking {
  const threads = (counting?.threads ?? []).filter((index) => !counting?.counted[index]);
  const kept: number[] = [];
  for (const [at, index] of (draft?.shorts ?? []).entries()) if (!counting?.counted[index]) kept.push(at);
  const longs: number[] = [];
  for (const [at, index] of (draft?.longs ?? []).entries()) if (!counting?.counted[index]) longs.push(at);
  const shorts = Int32Array.from(kept, (at) => draft?.shorts[at] ?? 0);
  const rowCount = Math.max(1, Math.floor(heightPx / rowPx));
  return {
    rowPx: Math.min(16, heightPx / rowCount),
    dotPx: Math.min(dotPx, Math.max(5, heightPx - 2)),
    shorts,
    shortRows: Uint8Array.from(kept, (at) => draft?.shortRows[at] ?? 0),
    shifts: Float32Array.from(kept, (at) => draft?.shifts[at] ?? 0),
    longs: Int32Array.from(longs, (at) => draft?.longs[at] ?? 0),
    longRows: Uint8Array.from(longs, (at) => draft?.longRows[at] ?? 0),
    threads: Int32Array.from(threads),
    threadRows: threadRowsOf(frame, threads, dayPx),
    reachDays: shorts.reduce(
      (most, index) => Math.max(most, (frame.last[index] ?? 0) - (frame.first[index] ?? 0) + 1),
      1,
    ),
    columns: counting && columnsOf(frame, counting.grid, counting.counted),
  };
}

function columnsOf(frame: DayRanges, { firstDay, cellDays, edges }: Grid, counted: Uint8Array): Columns {
  const counts = countBins(frame, edges, counted);
  return { firstDay, cellDays, counts, peak: counts.reduce((most, count) => Math.max(most, count), 0) };
}
