import { CATEGORIES } from '../../../event-set/eventSet.ts';
import type { AppEvent } from '../../store/prepare.ts';
import { clusterRadiusPx } from './clusterSize.ts';
import type { Gathering } from './gather.ts';
import type { LngLat } from './mercator.ts';
import { isExact, type Spot } from './spots.ts';

/** What is drawn for one event or for several that stand too close: where, as which image, how large. */
export interface Mark {
  readonly lngLat: LngLat;
  /** The events that show, in the order of time. */
  readonly events: readonly AppEvent[];
  /** Name of the image, to be put behind the theme's prefix. */
  readonly image: string;
  /** Half its width, in pixels. */
  readonly radiusPx: number;
  /** Whether the events stand in one and the same place. */
  readonly inOnePlace: boolean;
}

/** The marks of the gatherings in which something shows. `mask` has a 1 at the position of each event that does. */
export function marksOf(
  gatherings: readonly Gathering[],
  spots: readonly Spot[],
  events: readonly AppEvent[],
  mask: Uint8Array,
): Mark[] {
  const marks: Mark[] = [];
  for (const gathering of gatherings) {
    const shown: AppEvent[] = [];
    let place: LngLat | null = null;
    let most = 0;
    let places = 0;
    for (const index of gathering) {
      const spot = spots[index];
      if (!spot) continue;
      const before = shown.length;
      for (const position of spot.positions) {
        const event = events[position];
        if (event && mask[position] === 1) shown.push(event);
      }
      const here = shown.length - before;
      if (here > 0) places++;
      // It stands on a real place, the one where most happened, and not on an average of places.
      if (here > most) {
        most = here;
        place = spot.lngLat;
      }
    }
    if (place) marks.push(markOf(place, shown, places === 1));
  }
  return marks;
}

/** The mark of these events. */
export function markOf(lngLat: LngLat, events: readonly AppEvent[], inOnePlace: boolean): Mark {
  const [first] = events;
  if (first && events.length === 1) {
    const exact = isExact(first);
    return { lngLat, events, image: symbolImage(first), radiusPx: exact ? 9 : 11, inOnePlace };
  }
  const sorted = events.toSorted((a, b) => a.position - b.position);
  const radiusPx = clusterRadiusPx(events.length);
  return { lngLat, events: sorted, image: clusterImage(sorted, 2 * radiusPx), radiusPx, inOnePlace };
}

/** `symbol/category/status/claim/point` or `…/area`. */
export function symbolImage(event: AppEvent): string {
  const { category, status, claim } = event.properties;
  return `symbol/${category}/${status}/${claim}/${isExact(event) ? 'point' : 'area'}`;
}

/** A ring is cut into so many pieces: enough to show the mix, few enough for images to be shared. */
export const RING_PIECES = 24;

/** `ring/size/point/` and the pieces of each category in the order of `CATEGORIES`, joined by dots. */
function clusterImage(events: readonly AppEvent[], size: number): string {
  const counts = CATEGORIES.map(() => 0);
  for (const { properties } of events) {
    const index = CATEGORIES.indexOf(properties.category);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const form = events.some(isExact) ? 'point' : 'area';
  return `ring/${size}/${form}/${shareOut(counts, RING_PIECES).join('.')}`;
}

/** Shares pieces out by largest remainders; what is there at all gets one at least. */
export function shareOut(counts: readonly number[], pieces: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * pieces) / total);
  const shares = exact.map((share) => (share > 0 ? Math.max(1, Math.floor(share)) : 0));
  let left = pieces - shares.reduce((sum, share) => sum + share, 0);
  while (left !== 0) {
    const step = Math.sign(left);
    const index = step > 0 ? neediest(exact, shares) : shares.indexOf(Math.max(...shares));
    shares[index] = (shares[index] ?? 0) + step;
    left -= step;
  }
  return shares;
}

function neediest(exact: readonly number[], shares: readonly number[]): number {
  const needs = exact.map((share, index) => share - (shares[index] ?? 0));
  return needs.indexOf(Math.max(...needs));
}
