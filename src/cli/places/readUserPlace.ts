import { LEVELS } from '../../event-set/eventSet.ts';
import type { UserPlace } from '../../gazetteer/overlay.ts';

/** A place as a table or a Linked Places file gives it, before it is checked. */
export interface RawPlace {
  readonly name: unknown;
  readonly alternateNames: readonly unknown[];
  readonly lng: unknown;
  readonly lat: unknown;
  readonly level?: unknown;
  readonly radiusKm?: unknown;
  readonly countryCode?: unknown;
  readonly geonameId?: unknown;
}

/** What is wrong with a place: what was expected, and the value that was found. */
export interface PlaceProblem {
  readonly expected: string;
  readonly found: unknown;
}

/** A user's place, or the first thing that is wrong with it. Empty members count as not given. */
export function readUserPlace(
  raw: RawPlace,
): { readonly place: UserPlace } | { readonly problem: PlaceProblem } {
  const problem = (expected: string, found: unknown) => ({ problem: { expected, found } });
  const name = textOf(raw.name);
  if (name === null) return problem('a name', raw.name);
  const lng = numberIn(raw.lng, -180, 180);
  if (lng === null) return problem('a longitude from -180 to 180', raw.lng);
  const lat = numberIn(raw.lat, -90, 90);
  if (lat === null) return problem('a latitude from -90 to 90', raw.lat);
  const level = isGiven(raw.level) ? LEVELS.find((each) => each === raw.level) : null;
  if (level === undefined) return problem(`a level, one of ${LEVELS.join(', ')}`, raw.level);
  const radiusKm = isGiven(raw.radiusKm) ? numberIn(raw.radiusKm, 0, 20_000) : undefined;
  if (radiusKm === null) return problem('a radius from 0 to 20000 km', raw.radiusKm);
  const countryCode = isGiven(raw.countryCode) ? String(raw.countryCode).toUpperCase() : null;
  if (countryCode !== null && !/^[A-Z]{2}$/.test(countryCode))
    return problem('a country code of two letters', raw.countryCode);
  const geonameId = isGiven(raw.geonameId) ? numberIn(raw.geonameId, 1, 2 ** 31) : undefined;
  if (geonameId === null) return problem("GeoNames' number of the place", raw.geonameId);
  return {
    place: {
      name,
      alternateNames: raw.alternateNames.map(textOf).filter((each) => each !== null),
      lngLat: [lng, lat],
      countryCode,
      ...(level ? { level } : {}),
      ...(radiusKm === undefined ? {} : { radiusKm }),
      ...(geonameId === undefined ? {} : { geonameId: Math.round(geonameId) }),
    },
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || text.length > 300 ? null : text;
}

function numberIn(value: unknown, low: number, high: number): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && number >= low && number <= high ? number : null;
}
