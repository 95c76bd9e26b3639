import type { LocatedPlace } from './addTowns.ts';
import { addNames, type Builder } from './builder.ts';
import { distanceKm } from './distanceKm.ts';
import { bareDivisionName } from './divisionNames.ts';
import { foldName } from './fold.ts';
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

/** Adds the places of our tables; one that is among the towns or divisions already only
 * lends its names to it. */
export function addOwnPlaces(builder: Builder, groups: ReadonlyMap<string, readonly LocatedPlace[]>): void {
  const divisions = divisionsByName(builder);
  for (const group of groups.values())
    for (const entry of group) {
      const sameRow = entry.sameRow >= 0 ? entry.sameRow : sameDivision(builder, divisions, entry.place);
      if (sameRow >= 0) addNames(builder, sameRow, entry.place.names);
      else addOwnPlace(builder, entry);
    }
}

/** Rows of divisions by country and folded bare name. */
function divisionsByName(builder: Builder): ReadonlyMap<string, readonly number[]> {
  const divisions = new Map<string, number[]>();
  for (const [code, row] of builder.rows) {
    if (!code.includes('.')) continue;
    const key = divisionKey(code.slice(0, 2), builder.places.name(row));
    const rows = divisions.get(key);
    if (rows) rows.push(row);
    else divisions.set(key, [row]);
  }
  return divisions;
}

function divisionKey(countryCode: string, name: string): string {
  return `${countryCode}|${foldName(bareDivisionName(name) ?? name)}`;
}

/** How far the points of one division may lie apart in two sources. */
const SAME_DIVISION_KM = 60;

/** The row of the division that a place of our tables is, or -1. */
function sameDivision(
  builder: Builder,
  divisions: ReadonlyMap<string, readonly number[]>,
  place: OwnPlace,
): number {
  if (!place.featureCode.startsWith('ADM')) return -1;
  const rows = divisions.get(divisionKey(place.countryCode ?? '', place.name)) ?? [];
  const near = Math.max(SAME_DIVISION_KM, place.radiusKm);
  return rows.find((row) => distanceKm(builder.places.point(row).lngLat, place.lngLat) < near) ?? -1;
}

/** How far from a town a place may be and still be taken to lie in the town's divisions. */
const NEAR_KM = 40;
const BORDER_KM = 100;

function addOwnPlace(builder: Builder, { place, nearestRow, nearestKm }: LocatedPlace): void {
  const isInTown = place.radiusKm < NEAR_KM && nearestKm < NEAR_KM && place.level !== 'admin1';
  const divisions = isInTown ? builder.places.divisions(nearestRow) : NO_DIVISIONS;
  // A river's further points may lie beyond the border.
  const countryCode = place.featureCode === 'STM' && nearestKm > BORDER_KM ? null : place.countryCode;
  const row = builder.places.add({
    name: place.name,
    level: place.level,
    lngLat: place.lngLat,
    radiusKm: place.radiusKm,
    countryCode,
    population: peopleOf(place),
    geonameId: null,
    featureCode: place.featureCode,
    countryRow: builder.rows.get(countryCode ?? '') ?? -1,
    ...divisions,
    ...(place.level === 'admin2' ? NO_ADMIN2 : {}),
  });
  builder.ranks.set(row, rankOf(place));
  builder.addName(row, place.name, 'main', formOf(place.name));
  for (const variant of nameVariants(place.name)) builder.addName(row, variant, 'alternate');
  addNames(builder, row, place.names);
}

const NO_ADMIN2 = { admin2Code: null, admin2Row: -1 };
const NO_DIVISIONS = { admin1Code: null, admin2Code: null, admin1Row: -1, admin2Row: -1 };

/** Of a town or a part of one. */
const TOWNSPEOPLE_PER_KM2 = 1500;

/** Our tables count no people: a town has as many as its size lets expect, so that East Berlin outweighs a village of its name. */
function peopleOf({ level, radiusKm }: OwnPlace): number {
  return level === 'city' ? Math.round(TOWNSPEOPLE_PER_KM2 * Math.PI * radiusKm * radiusKm) : 0;
}

const PEOPLE_PER_KM2 = 20;
const LEAST_RANK = 300_000;

/** What is in our tables is well known: it goes before small towns, and by its size before larger ones. */
function rankOf(place: OwnPlace): number {
  return LEAST_RANK + PEOPLE_PER_KM2 * Math.PI * place.radiusKm * place.radiusKm;
}
