import type { EventFeature } from '../../event-set/eventSet.ts';
import { contentWords } from '../events/contentWords.ts';
import { areKindred } from '../events/lexicon/eventFamilies.ts';
import { kmBetween } from '../events/places/kmBetween.ts';

/** Two points no farther apart count as one place. */
const SAME_PLACE_KM = 30;
/** Share of the shorter headline's words that two reports of one event have in common, at least. */
const LEAST_SHARED = 0.5;

/**
 * Whether two features, of different articles, tell of the same event: the same days, the same place, the same status,
 * and headlines that share half of their words, a kindred word of the event counting for one.
 */
export function areSameEvent(a: EventFeature, b: EventFeature): boolean {
  const [one, other] = [a.properties, b.properties];
  if (one.start !== other.start || one.end !== other.end || one.start === null) return false;
  if (one.status !== other.status || (one.claim === 'denied') !== (other.claim === 'denied')) return false;
  if (!a.geometry || !b.geometry) return false;
  const km = kmBetween(pointOf(a.geometry.coordinates), pointOf(b.geometry.coordinates));
  if (km > SAME_PLACE_KM) return false;
  return shareOfWords(one.title, other.title) >= LEAST_SHARED;
}

function shareOfWords(a: string, b: string): number {
  const words = [...new Set(contentWords(a))];
  const others = [...new Set(contentWords(b))];
  const shared = words.filter((word) =>
    others.some((other) => word === other || areKindred(word, other)),
  ).length;
  return shared / Math.max(1, Math.min(words.length, others.length));
}

function pointOf(coordinates: readonly number[]): readonly [number, number] {
  return [coordinates[0] ?? 0, coordinates[1] ?? 0];
}
