import type { EventProperties } from '../../event-set/eventSet.ts';
import type { Catalogue } from './catalogue.ts';

type Place = Pick<EventProperties, 'placeName' | 'level' | 'countryCode' | 'admin1'>;

/** A place as a reader says it, as large as it is known: "Culiacán, Mexico", "somewhere in Sinaloa, Mexico". Null without one. */
export function placeWords(place: Place, words: Catalogue): string | null {
  if (place.placeName === null) return null;
  const country = countryName(place.countryCode, words.locale);
  const inside = country !== null && !sameName(place.placeName, country) ? country : null;
  return place.level === null ? place.placeName : words.places[place.level](place.placeName, inside);
}

/** How far off the drawn point may be, for places that are no points; null for towns, sites and what has no radius. */
export function radiusWords(
  { level, radiusKm }: Pick<EventProperties, 'level' | 'radiusKm'>,
  words: Catalogue,
): string | null {
  if (radiusKm === null || level === null || level === 'site' || level === 'city') return null;
  const rounded = Number(radiusKm.toPrecision(radiusKm < 100 ? 1 : 2));
  const km = new Intl.NumberFormat(words.locale, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
  }).format(rounded);
  return words.within(km);
}

/** The name of a country in a locale's words; null where the code is none. */
export function countryName(code: string | null, locale: string): string | null {
  if (code === null || !/^[A-Z]{2}$/.test(code)) return null;
  const name = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(code);
  return name ?? null;
}

/** "Washington, D.C., United States" repeats nothing; "Mexico, Mexico" would. */
function sameName(name: string, country: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase();
  return plain(name) === plain(country) || plain(name).endsWith(plain(country));
}
