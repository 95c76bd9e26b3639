import { type Draft, fillRows } from './fillRows.ts';
import { gatherCrowds } from './gatherCrowds.ts';
import type { DayRanges } from './histogram.ts';
import { columnGrid, columnsOf, type Grid } from './laneColumns.ts';
import type { LanePacking, LaneRoom } from './lanePacking.ts';
import { emptyRows, takeRoom } from './laneRows.ts';
import { markExtent } from './markExtent.ts';

/** Rows of a lane, the roomiest first: the first in which every event has room is taken. */
const TIERS: readonly (readonly [rowPx: number, dotPx: number])[] = [
  [16, 13],
  [12, 10],
  [9, 8],
];

/** The rows beside columns, where not even the smallest hold everything: what stands apart keeps its title. */
const BESIDE_COLUMNS = [16, 13] as const;

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
    const draft = fillRows(frame, passing, tier, rowCount, room, true);
    if (draft) return packingOf(frame, draft, tier, room, null);
  }
  const rowCount = Math.max(1, Math.floor(room.heightPx / BESIDE_COLUMNS[0]));
  const draft = fillRows(frame, passing, BESIDE_COLUMNS, rowCount, room, false);
  const grid = columnGrid(frame, passing, room.dayPx);
  const counted = new Uint8Array(passes.length);
  const { count, threads } = draft
    ? gatherCrowds(frame, draft, grid, counted, { dayPx: room.dayPx, dotPx: BESIDE_COLUMNS[1] })
    : { count: passing.length, threads: [] };
  if (count > passing.length * CROWDED_SHARE) for (const index of passing) counted[index] = 1;
  return packingOf(frame, draft, BESIDE_COLUMNS, room, { grid, counted, threads });
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
