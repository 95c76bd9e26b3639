import { type Day, parseIsoDate } from '../../event-set/day.ts';
import type { ArticleEntry } from '../../event-set/eventSet.ts';
import type { Prepared } from '../store/prepare.ts';
import type { TimeWindow } from '../store/store.ts';
import { positionsOf } from '../store/windowMask.ts';
import type { DayRanges } from './histogram.ts';
import { mainSpan, wholeSpan } from './overviewSpan.ts';

/** The dated events of a set as the timeline reckons with them; computed once for each set. */
export interface TimeFrame extends DayRanges {
  /** Where each of them stands in `Prepared.events`. Ascending, so by first day. */
  readonly positions: Int32Array;
  /** The index of the category of each in `CATEGORIES`. */
  readonly categories: Uint8Array;
  /** All of time that there is to brush. */
  readonly whole: TimeWindow;
  /** What overview and detail show first: `whole`, or the main part of it where few events lie far off. */
  readonly home: TimeWindow;
  /** How many events lie wholly before and after `home`. */
  readonly before: number;
  readonly after: number;
  /** The day of the last report; what lies after it is the future. Null where no article has a date. */
  readonly lastReport: Day | null;
}

/** The frame of a set, or null when nothing in it has a date. An open end runs to the end of the frame. */
export function timeFrame(prepared: Prepared, articles: readonly ArticleEntry[]): TimeFrame | null {
  const { extent, starts, ends, doubtful, datedCount } = prepared;
  if (!extent) return null;
  const whole = wholeSpan(extent[0], extent[1]);
  const shown = positionsOf(doubtful.subarray(0, datedCount).map((isDoubtful) => 1 - isDoubtful));
  const positions = new Int32Array(shown);
  const first = new Float64Array(positions.length);
  const last = new Float64Array(positions.length);
  const categories = new Uint8Array(positions.length);
  for (let index = 0; index < positions.length; index++) {
    const position = positions[index] ?? 0;
    first[index] = Math.max(whole[0], starts[position] ?? 0);
    last[index] = Math.min(whole[1], ends[position] ?? 0);
    categories[index] = prepared.categories[position] ?? 0;
  }
  const home = mainSpan(first, last) ?? whole;
  return {
    positions,
    categories,
    first,
    last,
    whole,
    home,
    before: last.filter((day) => day < home[0]).length,
    after: first.filter((day) => day > home[1]).length,
    lastReport: lastPublished(articles),
  };
}

/** Where the event of a position in `Prepared.events` stands in the frame; -1 where it does not. */
export function indexIn({ positions }: TimeFrame, position: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return positions[low] === position ? low : -1;
}

/** 1 for each event of the frame whose position passes in a mask over `Prepared.events`. */
export function passingIn({ positions }: TimeFrame, mask: Uint8Array): Uint8Array {
  const passing = new Uint8Array(positions.length);
  for (let i = 0; i < positions.length; i++) passing[i] = mask[positions[i] ?? 0] ?? 0;
  return passing;
}

function lastPublished(articles: readonly ArticleEntry[]): Day | null {
  let last: Day | null = null;
  for (const { published } of articles) {
    const day = published === null ? null : parseIsoDate(published);
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}
