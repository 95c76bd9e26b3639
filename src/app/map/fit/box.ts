import type { FitPlace } from './fitPlaces.ts';

/** West, north, east, south on Mercator's unit square; east may be beyond 1. */
export interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** The smallest box around places that were unrolled. */
export function boxOf(places: readonly FitPlace[]): Box {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, reachX, top, foot } of places) {
    west = Math.min(west, x - reachX);
    east = Math.max(east, x + reachX);
    north = Math.min(north, top);
    south = Math.max(south, foot);
  }
  return { west, north, east, south };
}

/** The smallest box around both. */
export function joinBoxes(one: Box, other: Box): Box {
  return {
    west: Math.min(one.west, other.west),
    north: Math.min(one.north, other.north),
    east: Math.max(one.east, other.east),
    south: Math.max(one.south, other.south),
  };
}
