import type { EventProperties } from '../../event-set/eventSet.ts';
import { distanceKm } from '../../gazetteer/distanceKm.ts';
import type { Candidate, Gazetteer, Place } from '../../gazetteer/gazetteer.ts';
import type { WantedPlace } from '../correction.ts';

/** What the contract tells of an event's place. */
export type PlaceMembers = Pick<
  EventProperties,
  'placeName' | 'level' | 'radiusKm' | 'countryCode' | 'admin1' | 'geonameId' | 'featureCode'
> & { readonly lngLat: readonly [number, number] };

/** The place, or what was expected and found in its stead. */
export type FoundPlace =
  | { readonly kind: 'found'; readonly place: PlaceMembers }
  | { readonly kind: 'missing'; readonly expected: string; readonly found: string };

/** A town and the areas of its name: their points lie no farther apart. */
const SAME_NAME_KM = 60;
/** How many places of a name a message lists. */
const MOST_LISTED = 5;

/** Looks up the place that an entry wants. `before` lends a point its name where the entry gives none. */
export function findPlace(
  wanted: WantedPlace,
  gazetteer: Gazetteer,
  before: Pick<EventProperties, 'placeName' | 'countryCode' | 'admin1'>,
): FoundPlace {
  switch (wanted.kind) {
    case 'geonames': {
      const place = gazetteer.byGeonameId(wanted.geonameId);
      if (place) return { kind: 'found', place: membersOf(place) };
      return {
        kind: 'missing',
        expected: "a place of the gazetteer's",
        found: `none with the number ${wanted.geonameId}`,
      };
    }
    case 'name':
      return findByName(wanted, gazetteer);
    case 'point': {
      const { lngLat, name, level, radiusKm, country } = wanted;
      const keepsName = name === null && before.placeName !== null;
      return {
        kind: 'found',
        place: {
          lngLat,
          placeName: name ?? before.placeName ?? `${lngLat[1].toFixed(4)}, ${lngLat[0].toFixed(4)}`,
          level,
          radiusKm,
          countryCode: country ?? (keepsName ? before.countryCode : null),
          admin1: keepsName && (country === null || country === before.countryCode) ? before.admin1 : null,
          geonameId: null,
          featureCode: null,
        },
      };
    }
  }
}

/** The one place of a name; of a town and the areas named after it, the town. Several places far apart are none. */
function findByName(wanted: Extract<WantedPlace, { kind: 'name' }>, gazetteer: Gazetteer): FoundPlace {
  const fitting = gazetteer
    .find(wanted.name)
    .filter(
      ({ place, nameKind }) =>
        nameKind !== 'demonym' &&
        (wanted.country === null || place.countryCode === wanted.country) &&
        (wanted.admin1 === null || place.admin1 === wanted.admin1) &&
        (wanted.level === null || place.level === wanted.level),
    );
  const main = fitting.filter(({ nameKind }) => nameKind === 'main');
  const places = (main.length > 0 ? main : fitting).map(({ place }: Candidate) => place);
  const chosen = places.find(({ level }) => level === 'city') ?? places[0];
  const expected = `one place named ${wanted.name}`;
  if (chosen === undefined) return { kind: 'missing', expected, found: 'none in the gazetteer' };
  if (places.every((place) => distanceKm(place.lngLat, chosen.lngLat) <= SAME_NAME_KM))
    return { kind: 'found', place: membersOf(chosen) };
  const listed = places.slice(0, MOST_LISTED).map(describePlace).join('; ');
  const more = places.length > MOST_LISTED ? '; …' : '';
  return { kind: 'missing', expected, found: `${places.length}: ${listed}${more}` };
}

function describePlace({ name, level, admin1, countryCode, geonameId }: Place): string {
  const where = [name, admin1 === name ? null : admin1, countryCode]
    .filter((part) => part !== null)
    .join(', ');
  return geonameId === null ? `${where} (${level})` : `${where} (${geonameId})`;
}

function membersOf(place: Place): PlaceMembers {
  const { name, level, lngLat, radiusKm, countryCode, admin1, geonameId, featureCode } = place;
  return { placeName: name, level, lngLat, radiusKm, countryCode, admin1, geonameId, featureCode };
}
