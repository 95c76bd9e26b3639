import { FIRST_NAMES } from '../firstNames.ts';
import {
  AGENCY_WORDS,
  AREA_WORDS,
  CALENDAR_WORDS,
  DIRECTION_WORDS,
  NATURE_WORDS,
  ORGANISATION_WORDS,
  PERSON_TITLES,
  PLACE_PREPOSITIONS,
  PLACES_AS_GIVEN_NAMES,
  SAYING_WORDS,
  STREET_WORDS,
} from '../lexicon.ts';

/** What sort of word a lower-case word is, by the lexicons: one bit a lexicon, 0 where it is in none. */
export function sortOfWord(lower: string): number {
  return SORTS.get(lower) ?? 0;
}

const SORTS: ReadonlyMap<string, number> = collect([
  PERSON_TITLES,
  FIRST_NAMES,
  ORGANISATION_WORDS,
  AREA_WORDS,
  NATURE_WORDS,
  STREET_WORDS,
  PLACE_PREPOSITIONS,
  DIRECTION_WORDS,
  SAYING_WORDS,
  CALENDAR_WORDS,
  AGENCY_WORDS,
  PLACES_AS_GIVEN_NAMES,
]);

function collect(lexicons: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const sorts = new Map<string, number>();
  lexicons.forEach((lexicon, bit) => {
    for (const word of lexicon) sorts.set(word, (sorts.get(word) ?? 0) | (1 << bit));
  });
  return sorts;
}
