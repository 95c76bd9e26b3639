import type { Columns } from './laneColumns.ts';

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

export interface LaneRoom {
  /** Pixels of a day at the coarsest scale of the zoom level. */
  readonly dayPx: number;
  readonly heightPx: number;
  /** A bar longer than this stands back: it takes room that the shorter ones have left free. */
  readonly longPx: number;
}
