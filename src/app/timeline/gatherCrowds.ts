import type { Draft } from './fillRows.ts';
import type { DayRanges } from './histogram.ts';
import type { Grid } from './laneColumns.ts';

/** A longer bar is no part of a crowd of days. */
const BRIEF_PX = 40;

/** More bars without room than this are counted like days: nobody tells so many lines apart. */
const MOST_THREADS = 40;

/**
 * Counts those without room, and with them the marks that stand in or beside the same columns: half of a crowd would mislead,
 * and a column behind a mark would not be seen. @returns how many are counted, and the bars that have no room.
 */
export function gatherCrowds(
  { first, last }: DayRanges,
  draft: Draft,
  grid: Grid,
  counted: Uint8Array,
  { dayPx, dotPx }: { readonly dayPx: number; readonly dotPx: number },
): { readonly count: number; readonly threads: readonly number[] } {
  const cellOf = (day: number) => Math.floor((day - grid.firstDay) / grid.cellDays);
  const middle = (index: number) => ((first[index] ?? 0) + (last[index] ?? 0) + 1) / 2;
  const reachDays = dotPx / 2 / dayPx;
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
