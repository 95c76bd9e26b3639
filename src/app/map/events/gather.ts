import { worldSize } from './mercator.ts';
import type { Spot } from './spots.ts';

/** Spots so close together at some zoom that they are drawn as one: indices of spots, the one with most events first. */
export type Gathering = readonly number[];

/** How near is too near, in pixels at the whole zoom. */
const REACH_PX = 30;

/** From this zoom on every spot stands alone. */
export const LONE_ZOOM = 11;

/**
 * Gathers spots for a whole zoom, in a greedy way: the spot with most events takes in those around it, then the next one. It looks at all events, shown or not,
 * so that what stands where does not depend on the window of time: while that moves, counts change and nothing jumps.
 */
export function gather(spots: readonly Spot[], zoom: number): Gathering[] {
  if (zoom >= LONE_ZOOM) return spots.map((_, index) => [index]);
  const reach = REACH_PX / worldSize(zoom);
  const cells = new Map<number, number[]>();
  const columns = Math.ceil(1 / reach) + 2;
  const cellOf = (spot: Spot) => Math.floor(spot.y / reach) * columns + Math.floor(spot.x / reach);
  spots.forEach((spot, index) => {
    const cell = cells.get(cellOf(spot));
    if (cell) cell.push(index);
    else cells.set(cellOf(spot), [index]);
  });
  const order = spots
    .map((spot, index) => ({ spot, index }))
    .sort((a, b) => b.spot.positions.length - a.spot.positions.length || a.index - b.index);
  const taken = new Uint8Array(spots.length);
  const gatherings: number[][] = [];
  for (const { spot, index } of order) {
    if (taken[index]) continue;
    taken[index] = 1;
    const gathering = [index];
    const home = cellOf(spot);
    for (const row of [-columns, 0, columns]) {
      for (const column of [-1, 0, 1]) {
        for (const near of cells.get(home + row + column) ?? []) {
          const other = spots[near];
          if (taken[near] || !other || Math.hypot(other.x - spot.x, other.y - spot.y) > reach) continue;
          taken[near] = 1;
          gathering.push(near);
        }
      }
    }
    gatherings.push(gathering);
  }
  return gatherings;
}
