import type { LocatedPlace } from './addTowns.ts';
import { addNames, type Builder } from './builder.ts';
import { nameVariants } from './nameVariants.ts';
import type { OwnPlace } from './ownPlaces.ts';
import { formOf } from './parseTable.ts';

/** The places by country, ready to be located by `createTownAdder`; those across countries under "". */
export function groupByCountry(places: readonly OwnPlace[]): ReadonlyMap<string, readonly LocatedPlace[]> {
  const groups = new Map<string, LocatedPlace[]>();
  for (const place of places) {
    const group = groups.get(place.countryCode ?? '') ?? [];
    group.push({ place, nearestRow: -1, nearestKm: Number.POSITIVE_INFINITY, sameRow: -1 });
    groups.set(place.countryCode ?? '', group);
  }
  return groups;
}

/** Adds the places of our tables; one that is among the towns only lends its names to the town. */
export function addOwnPlaces(builder: Builder, groups: ReadonlyMap<string, readonly LocatedPlace[]>): void {
  for (const group of groups.values()) for (const entry of group) addOwnPlace(builder, entry);
}

/** How far from a town a place may be and still be taken to lie in the town's divisions. */
const NEAR_KM = 40;

function addOwnPlace(builder: Builder, { place, nearestRow, nearestKm, sameRow }: LocatedPlace): void {
  if (sameRow >= 0) {
    addNames(builder, sameRow, place.names);
    return;
  }
  const isSmall = place.radiusKm < NEAR_KM && nearestKm < NEAR_KM;
  const divisions = isSmall ? builder.places.divisions(nearestRow) : NO_DIVISIONS;
  const row = builder.places.add({
    name: place.name,
    level: place.level,
    lngLat: place.lngLat,
    radiusKm: place.radiusKm,
    countryCode: place.countryCode,
    population: 0,
    geonameId: null,
    featureCode: place.featureCode,
    countryRow: builder.rows.get(place.countryCode ?? '') ?? -1,
    ...divisions,
  });
  builder.ranks.set(row, rankOf(place));
  builder.addName(row, place.name, 'main', formOf(place.name));
  for (const variant of nameVariants(place.name)) builder.addName(row, variant, 'alternate');
  addNames(builder, row, place.names);
}

const NO_DIVISIONS = { admin1Code: null, admin2Code: null, admin1Row: -1, admin2Row: -1 };

const PEOPLE_PER_KM2 = 20;
const LEAST_RANK = 300_000;

/** What is in our tables is well known: it goes before small towns, and by its size before larger ones. */
function rankOf(place: OwnPlace): number {
  return LEAST_RANK + PEOPLE_PER_KM2 * Math.PI * place.radiusKm * place.radiusKm;
}
