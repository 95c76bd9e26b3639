import type { LinkPath } from '../places/placeLink.ts';

/** Where a link stands: in the event's own sentence and clauses that hang with it, or where in the discourse. */
export function standingOf(path: LinkPath): 'own' | LinkPath {
  return path === 'clause' || path === 'child' || path === 'parent' || path === 'sibling' ? 'own' : path;
}

/** Distances in characters, by powers of two. */
export function distanceStep(a: number, b: number): number {
  return Math.min(8, Math.floor(Math.log2(1 + Math.abs(a - b))));
}

/** A seat has no name in the text whose reading could be doubted. */
export const CONFIDENCE_OF_SEAT = 0.9;
