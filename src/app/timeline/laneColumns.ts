import { countBins, type DayRanges } from './histogram.ts';

/** Counts over equal stretches of days. What lasts longer than one is spread evenly over its days. */
export interface Columns {
  readonly firstDay: number;
  readonly cellDays: number;
  readonly counts: Float64Array;
  readonly peak: number;
}

const LEAST_COLUMN_PX = 5;
const MOST_COLUMNS = 100_000;

/** The boundaries of the columns over the whole span of some events. */
export function columnGrid({ first, last }: DayRanges, passing: Int32Array, dayPx: number) {
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

export type Grid = ReturnType<typeof columnGrid>;

/** The counts of those events that are counted (1), by place in the frame. */
export function columnsOf(
  frame: DayRanges,
  { firstDay, cellDays, edges }: Grid,
  counted: Uint8Array,
): Columns {
  const counts = countBins(frame, edges, counted);
  return { firstDay, cellDays, counts, peak: counts.reduce((most, count) => Math.max(most, count), 0) };
}
