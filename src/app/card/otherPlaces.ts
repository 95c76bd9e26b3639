import type { Alternative, EventProperties } from '../../event-set/eventSet.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { countryName } from '../words/placeWords.ts';

/** Beyond it a list of other readings is of no more help. */
const MOST = 3;
/** A reading less likely than one in fifty is not worth a reader's time. */
const LEAST_SCORE = 0.02;

/**
 * The other places that an event's name of a place may have meant, the likeliest first: "Bay, Arkansas, United States; …".
 * Null without any, and without any that a reader could tell from the event's own.
 */
export function otherPlaces(
  event: Pick<EventProperties, 'alternatives' | 'placeName' | 'admin1' | 'countryCode'>,
  words: Catalogue,
): string | null {
  const own = nameOf({ ...event, name: event.placeName ?? '' }, words);
  const names = event.alternatives
    .filter(({ score }) => score >= LEAST_SCORE)
    .toSorted((one, other) => other.score - one.score)
    .map((alternative) => nameOf(alternative, words))
    .filter((name) => name !== own);
  const different = [...new Set(names)].slice(0, MOST);
  if (different.length === 0) return null;
  // Each name has commas of its own.
  return different.join('; ');
}

function nameOf(
  { name, admin1, countryCode }: Pick<Alternative, 'name' | 'admin1' | 'countryCode'>,
  words: Catalogue,
): string {
  const parts = [name, admin1, countryName(countryCode, words.locale)];
  return [...new Set(parts.filter((part) => part !== null))].join(', ');
}
