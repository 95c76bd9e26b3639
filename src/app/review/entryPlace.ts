import type { Alternative } from '../../event-set/eventSet.ts';
import type { FoundPlace } from './desk.ts';
import type { EntryPlace } from './entries.ts';

/** How far an event may have been from the point of a place of this kind, in kilometres, where nothing tells. */
const RADIUS_KM: Readonly<Record<string, number>> = {
  site: 1,
  city: 5,
  admin2: 30,
  admin1: 150,
  country: 500,
};

/** Another reading of a place's name as an entry's place: by its GeoNames' number where it has one. */
export function placeOfAlternative({ geonameId, lngLat, name, level, countryCode }: Alternative): EntryPlace {
  return geonameId ?? pointPlace(lngLat, level, RADIUS_KM[level] ?? 100, name, countryCode);
}

/** A place that was looked up as an entry's place. */
export function placeOfFound({
  geonameId,
  lngLat,
  name,
  level,
  radiusKm,
  countryCode,
}: FoundPlace): EntryPlace {
  return geonameId ?? pointPlace(lngLat, level, radiusKm, name, countryCode);
}

/** Where the pin was put: it keeps the place's name. */
export function placeOfPin(lngLat: readonly [number, number]): EntryPlace {
  return pointPlace(lngLat, 'site', 1, null, null);
}

function pointPlace(
  [lng, lat]: readonly [number, number],
  level: string,
  radiusKm: number,
  name: string | null,
  country: string | null,
): EntryPlace {
  const five = (degrees: number) => Number(degrees.toFixed(5));
  return {
    lat: five(lat),
    lon: five(lng),
    ...(name === null ? {} : { name }),
    level,
    radiusKm,
    ...(country === null ? {} : { country }),
  };
}
