import type { AppEvent } from '../store/prepare.ts';
import type { ColumnHit } from './laneHit.ts';
import type { TimeFrame } from './timeFrame.ts';

/** More titles than these nobody reads in passing. */
const MOST_TITLES = 4;

/** The titles of the first few events that a column counts: those that are no longer than it, and have no mark of their own. */
export function columnTitles(
  { from, to }: ColumnHit,
  members: Int32Array,
  passes: Uint8Array,
  marked: ReadonlySet<number>,
  frame: TimeFrame,
  events: readonly AppEvent[],
): readonly string[] {
  const titles: string[] = [];
  for (const index of members) {
    const [first, last] = [frame.first[index] ?? 0, frame.last[index] ?? 0];
    if (first > to) break;
    if (last < from || last - first > to - from || passes[index] !== 1 || marked.has(index)) continue;
    const title = events[frame.positions[index] ?? 0]?.properties.title;
    if (title !== undefined) titles.push(title);
    if (titles.length === MOST_TITLES) break;
  }
  return titles;
}
