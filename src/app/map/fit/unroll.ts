import type { FitPlace } from './fitPlaces.ts';

/** The places with the earth cut open where the widest stretch without any is: `x` runs on beyond 1, so that neighbours have neighbouring values. */
export function unroll(places: readonly FitPlace[]): FitPlace[] {
  const sorted = places.toSorted((a, b) => a.x - a.reachX - (b.x - b.reachX));
  const [first] = sorted;
  if (!first) return [];
  const start = first.x - first.reachX;
  let reached = first.x + first.reachX;
  let widest = -Infinity;
  let cut = start;
  for (const place of sorted.slice(1)) {
    const west = place.x - place.reachX;
    if (west - reached > widest) {
      widest = west - reached;
      cut = west;
    }
    reached = Math.max(reached, place.x + place.reachX);
  }
  // From the last one round to the first one.
  if (start + 1 - reached >= widest) cut = start;
  return places.map((place) => (place.x - place.reachX < cut ? { ...place, x: place.x + 1 } : place));
}
