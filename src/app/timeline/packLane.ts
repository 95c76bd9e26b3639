import { countBuriedBars } from './countBuriedBars.ts';
import { type Draft, fillRows } from './fillRows.ts';
import { gatherCrowds } from './gatherCrowds.ts';
import type { DayRanges } from './histogram.ts';
import { columnGrid, columnsOf, type Grid } from './laneColumns.ts';
import type { LanePacking, LaneRoom } from './lanePacking.ts';
import { emptyRows, THREAD_PX, takeRoom } from './laneRows.ts';
import { markExtent } from './markExtent.ts';

/** A row's height and a dot's width, in pixels. */
type Tier = readonly [rowPx: number, dotPx: number];

/** Rows that hold titles, the roomier first: the first in which every event has room is taken. */
const TITLED: readonly Tier[] = [
  [16, 13],
  [12, 10],
];

/** Rows for small marks without titles, where more than a few events would else have no mark of their own. */
const SMALL: Tier = [9, 8];

/** The rows beside columns: what stands apart from a crowd keeps its title. */
const BESIDE_COLUMNS: Tier = [16, 13];

/** With no more than this share of its events without room a lane keeps its titles, and has columns at those places. */
const FEW_SHARE = 0.15;

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
  const fill = (tier: Tier, whole: boolean) =>
    fillRows(frame, passing, tier, Math.max(1, Math.floor(room.heightPx / tier[0])), room, whole);
  for (const tier of TITLED) {
    const draft = fill(tier, true);
    if (draft) return packingOf(frame, draft, tier, room, null);
  }
  const draft = fill(BESIDE_COLUMNS, false);
  if (!draft || draft.left.length > passing.length * FEW_SHARE) {
    const small = fill(SMALL, true);
    if (small) return packingOf(frame, small, SMALL, room, null);
  }
  const grid = columnGrid(frame, passing, room.dayPx);
  const counted = new Uint8Array(passes.length);
  const { count, threads } = draft
    ? gatherCrowds(frame, draft, grid, counted, { dayPx: room.dayPx, dotPx: BESIDE_COLUMNS[1] })
    : { count: passing.length, threads: [] };
  if (count > passing.length * CROWDED_SHARE) for (const index of passing) counted[index] = 1;
  else if (draft) countBuriedBars(frame, [...draft.longs, ...draft.shorts, ...threads], grid, counted);
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
  const threadRows = threadRowsOf(frame, threads, dayPx, heightPx >= 2 * rowPx ? 2 : 1);
  // The rows make room for the lines below them.
  const footPx = threadRows.reduce((most, row) => Math.max(most, row + 1), 0) * THREAD_PX;
  const lanePx = (heightPx - footPx) / rowCount;
  return {
    rowPx: Math.min(16, lanePx),
    dotPx: Math.min(dotPx, Math.max(5, Math.floor(lanePx) - 1)),
    shorts,
    shortRows: Uint8Array.from(kept, (at) => draft?.shortRows[at] ?? 0),
    shifts: Float32Array.from(kept, (at) => draft?.shifts[at] ?? 0),
    longs: Int32Array.from(longs, (at) => draft?.longs[at] ?? 0),
    longRows: Uint8Array.from(longs, (at) => draft?.longRows[at] ?? 0),
    threads: Int32Array.from(threads),
    threadRows,
    reachDays: shorts.reduce(
      (most, index) => Math.max(most, (frame.last[index] ?? 0) - (frame.first[index] ?? 0) + 1),
      1,
    ),
    columns: counting && columnsOf(frame, counting.grid, counting.counted),
  };
}

/** Lines for bars without room; what finds none even there shares the last. */
function threadRowsOf(
  frame: DayRanges,
  threads: readonly number[],
  dayPx: number,
  rowCount: number,
): Uint8Array {
  const rows = emptyRows(rowCount);
  return Uint8Array.from(threads, (index) => {
    const [left, right] = markExtent(frame, index, dayPx, 0);
    const row = rows.findIndex((each) => takeRoom(each, left, right));
    return row < 0 ? rowCount - 1 : row;
  });
}
