import { CATEGORIES } from '../../../event-set/eventSet.ts';
import type { AppEvent } from '../../store/prepare.ts';
import { clusterRadiusPx } from './clusterSize.ts';
import { type LngLat, mercatorX, mercatorY } from './mercator.ts';
import { isExact, type Spots } from './spots.ts';
import type { Tally } from './tally.ts';

/** What is drawn for one event or for several that stand too close: where, as which image, how large. */
export interface Mark {
  readonly lngLat: LngLat;
  /** On Mercator's unit square. */
  readonly x: number;
  readonly y: number;
  /** How many events show in it. */
  readonly count: number;
  /** The only one, or null for several. */
  readonly event: AppEvent | null;
  /** The group of the gathering; -1 for a mark of an open fan. */
  readonly group: number;
  /** Name of the image. */
  readonly image: string;
  /** Half its width, in pixels. */
  readonly radiusPx: number;
  /** Whether the events stand in one and the same place. */
  readonly inOnePlace: boolean;
}

/** The mark of a group; null where nothing of it shows. */
export function markOfGroup(
  group: number,
  tally: Tally,
  spots: Spots,
  events: readonly AppEvent[],
): Mark | null {
  const count = tally.counts[group] ?? 0;
  const spot = tally.best[group] ?? -1;
  if (count === 0 || spot < 0) return null;
  // It stands on a real place, the one where most happened, and not on an average of places.
  const lngLat: LngLat = [spots.lngs[spot] ?? 0, spots.lats[spot] ?? 0];
  const first = events[tally.firsts[group] ?? -1];
  if (count === 1 && first) return { ...markOfEvent(first, lngLat), group };
  const radiusPx = clusterRadiusPx(count);
  const start = group * CATEGORIES.length;
  const shares = shareOut([...tally.byCategory.subarray(start, start + CATEGORIES.length)], RING_PIECES);
  const form = tally.exact[group] === 1 ? 'point' : 'area';
  return {
    lngLat,
    x: spots.xs[spot] ?? 0,
    y: spots.ys[spot] ?? 0,
    count,
    event: null,
    group,
    image: `ring/${2 * radiusPx}/${form}/${shares.join('.')}`,
    radiusPx,
    inOnePlace: (tally.places[group] ?? 0) === 1,
  };
}

/** The mark of a single event. */
export function markOfEvent(event: AppEvent, lngLat: LngLat): Mark {
  return {
    lngLat,
    x: mercatorX(lngLat[0]),
    y: mercatorY(lngLat[1]),
    count: 1,
    event,
    group: -1,
    image: symbolImage(event),
    radiusPx: isExact(event) ? clusterRadiusPx(1) : clusterRadiusPx(1) + 2,
    inOnePlace: true,
  };
}

/** `symbol/category/status/claim/point` or `…/area`. */
export function symbolImage(event: AppEvent): string {
  const { category, status, claim } = event.properties;
  return `symbol/${category}/${status}/${claim}/${isExact(event) ? 'point' : 'area'}`;
}

/** A ring is cut into so many pieces: enough to show the mix, few enough for images to be shared. */
export const RING_PIECES = 24;

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
