import type { Gazetteer, Place } from '../../../gazetteer/gazetteer.ts';
import type { Toponym } from '../../mentions.ts';
import type { Parse, Sentence } from '../../parse.ts';
import type { Indexed } from '../indexMentions.ts';
import { CAPITALS, INSTITUTION_SEATS, type Seat, SHARED_NAMES } from '../lexicon/institutionSeats.ts';

/** An institution's name in a sentence, and where it sits; `last` is exclusive. */
export interface Institution {
  readonly first: number;
  readonly last: number;
  readonly seat: Place;
}

/** Places by name: what the seats need of the gazetteer. */
export type PlaceNames = Pick<Gazetteer, 'find'>;

const LONGEST_NAME = 5;

/** Most words begin no institution's name: they are passed over without building one. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...INSTITUTION_SEATS.keys(), ...SHARED_NAMES].map((name) => name.split(' ', 1)[0]),
);

/**
 * Finds institutions whose seat is known. A name that many countries share ("Senate", "foreign ministry") means the
 * one of the demonym or country before it, else that of `homeCountry`, the country that the article is mostly about.
 */
export function findInstitutions(
  { tokens }: Parse,
  sentence: Sentence,
  toponyms: readonly Indexed<Toponym>[],
  homeCountry: string | null,
  gazetteer: PlaceNames,
): Institution[] {
  const found: Institution[] = [];
  for (let first = sentence.first; first < sentence.last; first++) {
    if (!FIRST_WORDS.has(tokens[first].lower)) continue;
    for (let length = Math.min(LONGEST_NAME, sentence.last - first); length > 0; length--) {
      const words = tokens.slice(first, first + length);
      const name = words.map(({ lower }) => lower).join(' ');
      const isNamed = words.some(({ text }) => /^\p{Lu}/u.test(text));
      const seat = isNamed || SHARED_NAMES.has(name) ? findSeat(name, first) : null;
      const place = seat && placeOf(seat, gazetteer);
      if (!place) continue;
      found.push({ first, last: first + length, seat: place });
      first += length - 1;
      break;
    }
  }
  return found;

  function findSeat(name: string, at: number): Seat | null {
    const known = INSTITUTION_SEATS.get(name);
    // Short names in capitals ("WHO", "SEC", "Fed") are those only as written so.
    if (known) return name.length > 4 || /^\p{Lu}/u.test(tokens[at].text) ? known : null;
    if (!SHARED_NAMES.has(name)) return null;
    const owner = toponyms.find(
      ({ last }) => last === at || (last === at - 1 && /^['’]s?$/.test(tokens[at - 1].text)),
    );
    const isCapital = /^\p{Lu}/u.test(tokens[at].text);
    const countryCode =
      owner?.mention.place?.countryCode ??
      (isCapital && !/^(?:ministry|government|house|high court|cabinet)$/.test(name) ? homeCountry : null);
    if (name === 'government' || countryCode === null || (!owner && !fitsCountry(name, countryCode)))
      return null;
    const city = CAPITALS[countryCode];
    return city ? { city, countryCode } : null;
  }
}

/** The United States have a Senate and no parliament; most others call the lower chamber otherwise. */
function fitsCountry(name: string, countryCode: string): boolean {
  if (countryCode === 'US') return /^(?:senate|supreme court|house|cabinet)$/.test(name);
  return name !== 'senate' && name !== 'house';
}

const placesOfSeats = new WeakMap<PlaceNames, Map<string, Place | null>>();

/** The seat as the gazetteer's place, the most populous town of the name in the country. */
function placeOf(seat: Seat, gazetteer: PlaceNames): Place | null {
  const places = placesOfSeats.get(gazetteer) ?? new Map<string, Place | null>();
  placesOfSeats.set(gazetteer, places);
  const key = `${seat.countryCode} ${seat.city}`;
  let place = places.get(key);
  if (place === undefined) {
    const named = seat.city === 'Washington' ? 'Washington, D.C.' : seat.city;
    const candidates = [...gazetteer.find(named), ...gazetteer.find(seat.city)];
    place =
      candidates.find(
        (candidate) => candidate.place.countryCode === seat.countryCode && candidate.place.level === 'city',
      )?.place ?? null;
    places.set(key, place);
  }
  return place;
}
