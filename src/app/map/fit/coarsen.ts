import { boxOf } from './box.ts';
import type { FitPlace } from './fitPlaces.ts';

/** So many are enough to choose a view by. */
const MOST_PLACES = 200;

/** The places, or, where there are very many, what lies in each square of a grid as one, with reaches that hold all of it. */
export function coarsen(places: readonly FitPlace[]): readonly FitPlace[] {
  let coarse = places;
  for (let side = 1 / 512; coarse.length > MOST_PLACES; side *= 2) {
    const cells = new Map<number, FitPlace[]>();
    for (const place of coarse) {
      const key = Math.floor(place.y / side) * 4096 + Math.floor(place.x / side);
      const cell = cells.get(key);
      if (cell) cell.push(place);
      else cells.set(key, [place]);
    }
    coarse = [...cells.values()].map(asOne);
  }
  return coarse;
}

function asOne(places: readonly FitPlace[]): FitPlace {
  const { west, north, east, south } = boxOf(places);
  return {
    x: (west + east) / 2,
    y: (north + south) / 2,
    reachX: (east - west) / 2,
    top: north,
    foot: south,
    weight: places.reduce((sum, { weight }) => sum + weight, 0),
    large: false,
  };
}
