import { CATEGORIES } from '../../../event-set/eventSet.ts';
import type { Gathering } from './gather.ts';
import type { Spots } from './spots.ts';

/** What shows in each group of a gathering: everything of group `g` is at index `g`. */
export interface Tally {
  /** How many events show. */
  readonly counts: Uint32Array;
  /** The same by category: that of `CATEGORIES[c]` is at `g * CATEGORIES.length + c`. */
  readonly byCategory: Uint32Array;
  /** The spot where most events show, which the group stands on; -1 where none shows. */
  readonly best: Int32Array;
  /** In how many spots events show. */
  readonly places: Uint32Array;
  /** 1 where some event is known to the town or nearer. */
  readonly exact: Uint8Array;
  /** The first event that shows, in the order of time, as its position. */
  readonly firsts: Int32Array;
}

/** What the events are, position by position: the index of the category, and 1 where the place is as fine as a point. */
export interface Kinds {
  readonly categories: Uint8Array;
  readonly exact: Uint8Array;
}

/** Counts the events at `positions` (ascending) into their groups: one pass over them and one over the spots. */
export function tally(gathering: Gathering, spots: Spots, kinds: Kinds, positions: Uint32Array): Tally {
  const { groupOf, groups } = gathering;
  const { spotOf } = spots;
  const kindCount = CATEGORIES.length;
  const counts = new Uint32Array(groups);
  const byCategory = new Uint32Array(groups * kindCount);
  const exact = new Uint8Array(groups);
  const firsts = new Int32Array(groups).fill(-1);
  const spotCounts = new Uint32Array(spots.count);
  for (const position of positions) {
    const spot = spotOf[position] as number;
    if (spot < 0) continue;
    const group = groupOf[spot] as number;
    const cell = group * kindCount + (kinds.categories[position] as number);
    spotCounts[spot] = (spotCounts[spot] as number) + 1;
    counts[group] = (counts[group] as number) + 1;
    byCategory[cell] = (byCategory[cell] as number) + 1;
    if (kinds.exact[position] === 1) exact[group] = 1;
    if (firsts[group] === -1) firsts[group] = position;
  }
  const best = new Int32Array(groups).fill(-1);
  const places = new Uint32Array(groups);
  for (let spot = 0; spot < spots.count; spot++) {
    const here = spotCounts[spot] as number;
    if (here === 0) continue;
    const group = groupOf[spot] as number;
    places[group] = (places[group] as number) + 1;
    const known = best[group] as number;
    if (known < 0 || here > (spotCounts[known] as number)) best[group] = spot;
  }
  return { counts, byCategory, best, places, exact, firsts };
}
