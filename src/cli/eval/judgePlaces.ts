import type { AnnotatedToponym } from '../annotate/annotation.ts';
import { distanceKm, hasPosition } from './distanceKm.ts';
import type { GoldToponym, PlacesDocument } from './gold.ts';
import { dropRepeatedSpans, matchAsked } from './matchSpans.ts';

/**
 * What became of a toponym: it was found (`km` is the distance between the places, null where either has no
 * coordinates), missed, or is none.
 */
export type PlaceOutcome = { readonly document: PlacesDocument } & (
  | {
      readonly kind: 'found';
      readonly gold: GoldToponym;
      readonly given: AnnotatedToponym;
      readonly exact: boolean;
      readonly km: number | null;
    }
  | { readonly kind: 'missed'; readonly gold: GoldToponym }
  | { readonly kind: 'spurious'; readonly given: AnnotatedToponym }
);
export type FoundPlace = Extract<PlaceOutcome, { kind: 'found' }>;

/** Compares the toponyms predicted in a document with the gold that is asked for; the found come first. */
export function judgePlaces(
  document: PlacesDocument,
  predictions: readonly AnnotatedToponym[],
  isAsked: (gold: GoldToponym) => boolean,
): readonly PlaceOutcome[] {
  const predicted = dropRepeatedSpans(predictions);
  const { gold, matches, spurious, missed } = matchAsked(document.toponyms, predicted, isAsked);
  return [
    ...matches.map((match): PlaceOutcome => {
      const wanted = gold[match.gold];
      const given = predicted[match.predicted];
      const km = hasPosition(wanted) && hasPosition(given) ? distanceKm(wanted, given) : null;
      return { document, kind: 'found', gold: wanted, given, exact: match.exact, km };
    }),
    ...spurious.map((given): PlaceOutcome => ({ document, kind: 'spurious', given })),
    ...missed.map((wanted): PlaceOutcome => ({ document, kind: 'missed', gold: wanted })),
  ];
}
