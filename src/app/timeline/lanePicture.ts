import type { Columns } from './laneColumns.ts';
import type { LaneIndex } from './laneKeys.ts';
import type { LanePacking } from './lanePacking.ts';
import { layMarks, type Mark } from './layMarks.ts';
import { packLane } from './packLane.ts';
import type { TimeFrame } from './timeFrame.ts';
import { pixelsPerDay, type TimeScale } from './timeScale.ts';

/** What the lanes show at one scale. */
export interface LanePicture {
  readonly lanes: readonly LaneView[];
  readonly marks: readonly Mark[];
  /** The highest column of all lanes. */
  readonly peak: number;
}

export interface LaneView {
  readonly top: number;
  readonly height: number;
  readonly columns: Columns | null;
}

/** A bar that covers more than this share of the plot stands back behind the shorter ones. */
const LONG_SHARE = 0.2;

/** Beyond so many events a level is packed only when the reader rests; meanwhile a coarser one serves. */
const AT_ONCE = 6000;

/** Beyond so many even that takes more than a frame: lane by lane, while the reader sees what stood there before. */
const WHOLE = 30_000;

const MOST_LEVELS = 12;

/**
 * Gives the picture of any scale: lanes of a mode with what passes, packed once for each zoom level and remembered.
 * `picture(scale, 'soon')` may draw from a coarser level that is at hand; `isExact(scale)` tells.
 */
export function createLanes(
  frame: TimeFrame,
  index: LaneIndex,
  heights: readonly number[],
  passes: Uint8Array,
  widthPx: number,
) {
  const levels = new Map<number, readonly LanePacking[]>();
  let begun: { readonly level: number; readonly packed: LanePacking[] } = { level: Number.NaN, packed: [] };
  const tops = heights.map((_, lane) => heights.slice(0, lane).reduce((sum, height) => sum + height, 0));
  const pack = (level: number): readonly LanePacking[] => {
    const known = levels.get(level);
    if (known) return known;
    if (begun.level !== level) begun = { level, packed: [] };
    while (begun.packed.length < index.members.length) packNext();
    return keep(level, begun.packed);
  };
  const packNext = () => {
    const { level, packed } = begun;
    const lane = packed.length;
    const room = { dayPx: levelPixelsPerDay(level), longPx: widthPx * LONG_SHARE };
    const members = index.members[lane] ?? new Int32Array(0);
    packed.push(packLane(frame, members, passes, { ...room, heightPx: heights[lane] ?? 0 }));
  };
  const keep = (level: number, made: readonly LanePacking[]): readonly LanePacking[] => {
    const oldest = levels.keys().next().value;
    if (levels.size >= MOST_LEVELS && oldest !== undefined) levels.delete(oldest);
    levels.set(level, made);
    return made;
  };
  const packings = (scale: TimeScale, when: 'now' | 'soon'): readonly LanePacking[] => {
    const level = levelOf(pixelsPerDay(scale));
    if (when === 'now' || frame.first.length <= AT_ONCE || levels.has(level)) return pack(level);
    const coarser = [...levels.keys()].filter((known) => known < level);
    const nearest = coarser.length > 0 ? Math.max(...coarser) : Math.min(...levels.keys(), Infinity);
    return levels.get(nearest) ?? pack(level);
  };
  let laneOf: Uint8Array | null = null;
  const laneOfEach = (): Uint8Array => {
    laneOf ??= laneNumbers(index, frame.first.length);
    return laneOf;
  };
  return {
    heightPx: heights.reduce((sum, height) => sum + height, 0),
    isExact: (scale: TimeScale) => levels.has(levelOf(pixelsPerDay(scale))),
    /** Whether there is nothing to draw from that would be at hand within a frame. */
    isFar: () => levels.size === 0 && frame.first.length > WHOLE,
    /** Packs one more lane of the level of a scale, or all where that is soon done; says whether it is exact now. */
    packOn(scale: TimeScale): boolean {
      const level = levelOf(pixelsPerDay(scale));
      if (frame.first.length > WHOLE && !levels.has(level)) {
        if (begun.level !== level) begun = { level, packed: [] };
        if (begun.packed.length < index.members.length) packNext();
        if (begun.packed.length < index.members.length) return false;
      }
      pack(level);
      return true;
    },
    /** The picture with marks of events that are counted in a column, so that what is selected is seen. */
    withMarksOf(picture: LanePicture, scale: TimeScale, wanted: readonly number[]): LanePicture {
      const lacking = wanted.filter(
        (each) => each >= 0 && passes[each] === 1 && !picture.marks.some((mark) => mark.index === each),
      );
      const marks = lacking.flatMap((each): readonly Mark[] => {
        const lane = laneOfEach()[each] ?? 0;
        return layMarks(frame, packingOfOne(each, heights[lane] ?? 0), scale, {
          top: tops[lane] ?? 0,
          heightPx: heights[lane] ?? 0,
          passes,
        }).map((mark) => ({ ...mark, labelPx: 0 }));
      });
      return marks.length === 0 ? picture : { ...picture, marks: [...picture.marks, ...marks] };
    },
    picture(scale: TimeScale, when: 'now' | 'soon'): LanePicture {
      const packed = packings(scale, when);
      return {
        lanes: packed.map(({ columns }, lane) => ({
          top: tops[lane] ?? 0,
          height: heights[lane] ?? 0,
          columns,
        })),
        marks: packed.flatMap((each, lane) =>
          layMarks(frame, each, scale, { top: tops[lane] ?? 0, heightPx: heights[lane] ?? 0, passes }),
        ),
        peak: packed.reduce((most, { columns }) => Math.max(most, columns?.peak ?? 0), 0),
      };
    },
  };
}

export type Lanes = ReturnType<typeof createLanes>;

function packingOfOne(index: number, heightPx: number): LanePacking {
  const one = Int32Array.of(index);
  return {
    rowPx: Math.min(11, heightPx),
    dotPx: Math.min(13, heightPx - 2),
    shorts: new Int32Array(0),
    shortRows: new Uint8Array(0),
    shifts: new Float32Array(0),
    longs: one,
    threads: new Int32Array(0),
    threadRows: new Uint8Array(0),
    longRows: new Uint8Array(1),
    reachDays: 1,
    columns: null,
  };
}

function laneNumbers({ members }: LaneIndex, count: number): Uint8Array {
  const lanes = new Uint8Array(count);
  for (const [lane, indices] of members.entries()) for (const index of indices) lanes[index] = lane;
  return lanes;
}

/** The zoom level of a scale: two to an octave. A packing of a level holds for every scale in it. */
export function levelOf(dayPx: number): number {
  return Math.floor(2 * Math.log2(dayPx) + 1e-9);
}

/** The coarsest scale of a level. */
export function levelPixelsPerDay(level: number): number {
  return 2 ** (level / 2);
}
