import type { Builder } from './builder.ts';
import { addNames } from './builder.ts';
import { townNames } from './data/townNames.ts';
import { distanceKm } from './distanceKm.ts';
import { isUsefulAlternate, nameVariants } from './nameVariants.ts';
import type { OwnPlace } from './ownPlaces.ts';
import { parseDemonyms, parseNames, parseTable, type TableName } from './parseTable.ts';
import type { Town } from './readTowns.ts';

/** A place of our tables, with what the towns say of it. */
export interface LocatedPlace {
  readonly place: OwnPlace;
  /** The nearest town of its country, which lends it its divisions. */
  nearestRow: number;
  nearestKm: number;
  /** The row of the town that it is, where the towns have it already; else -1. */
  sameRow: number;
}

/** Adds towns one by one; `finish` gives the towns their further names. */
export interface TownAdder {
  readonly add: (town: Town) => void;
  readonly finish: () => void;
}

const SAME_TOWN_KM = 15;

/** @param located places of our tables by country; their nearest town is noted as towns go by */
export function createTownAdder(
  builder: Builder,
  located: ReadonlyMap<string, readonly LocatedPlace[]>,
): TownAdder {
  const further = readTownNames();
  return {
    add(town) {
      const codes = [
        town.countryCode,
        `${town.countryCode}.${town.admin1Code}`,
        `${town.countryCode}.${town.admin1Code}.${town.admin2Code}`,
      ];
      const [countryRow, admin1Row, admin2Row] = codes.map((code) => builder.rows.get(code) ?? -1);
      const row = builder.places.add({
        name: town.name,
        level: 'city',
        lngLat: town.lngLat,
        radiusKm: townRadiusKm(town.population),
        countryCode: town.countryCode,
        admin1Code: town.admin1Code || null,
        admin2Code: town.admin2Code || null,
        population: town.population,
        geonameId: town.geonameId,
        featureCode: town.featureCode,
        countryRow,
        admin1Row,
        admin2Row,
      });
      builder.addName(row, town.name, 'main');
      for (const variant of nameVariants(town.name)) builder.addName(row, variant, 'alternate');
      for (const name of town.alternateNames)
        if (isUsefulAlternate(name)) builder.addName(row, name, 'alternate');
      for (const area of [countryRow, admin1Row, admin2Row]) if (area >= 0) addToArea(builder, area, town);
      for (const entry of located.get(town.countryCode) ?? []) locate(entry, row, town);
      const more = further.get(`${town.countryCode}|${town.name}`);
      if (more && town.population > more.population) {
        more.population = town.population;
        more.row = row;
      }
    },
    finish() {
      for (const { row, names } of further.values()) if (row >= 0) addNames(builder, row, names);
    },
  };
}

/** Farther towns tell nothing of a place; most are told from near ones by their latitude alone. */
const NEAR_DEGREES = 1;

function locate(entry: LocatedPlace, row: number, town: Town): void {
  if (Math.abs(entry.place.lngLat[1] - town.lngLat[1]) > NEAR_DEGREES) return;
  const km = distanceKm(entry.place.lngLat, town.lngLat);
  if (km < entry.nearestKm) {
    entry.nearestKm = km;
    entry.nearestRow = row;
  }
  if (km < SAME_TOWN_KM && entry.place.level === 'city' && entry.place.name === town.name)
    entry.sameRow = row;
}

function addToArea(builder: Builder, row: number, town: Town): void {
  let area = builder.towns.get(row);
  if (!area) {
    area = { lngLats: [], population: 0 };
    builder.towns.set(row, area);
  }
  area.lngLats.push(town.lngLat);
  area.population += town.population;
}

/** A disc about as large as a built-up area of 2,800 people to the square kilometre; at least 1 km, at most 40 km. */
function townRadiusKm(population: number): number {
  return Math.min(40, Math.max(1, Math.sqrt(population / 2800 / Math.PI)));
}

function readTownNames(): Map<
  string,
  { population: number; row: number; readonly names: readonly TableName[] }
> {
  return new Map(
    parseTable(townNames).map(([countryCode, name, names, demonyms]) => [
      `${countryCode}|${name}`,
      { population: -1, row: -1, names: [...parseNames(names), ...parseDemonyms(demonyms)] },
    ]),
  );
}
