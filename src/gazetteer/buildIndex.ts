import { type AreaTowns, areaPoint } from './areaPoint.ts';
import { type NameForm, packCandidate, rowOf } from './candidateBits.ts';
import { bareDivisionName, longDivisionNames } from './divisionNames.ts';
import { createFoldedName, foldInto } from './fold.ts';
import type { NameKind } from './gazetteer.ts';
import { writeIndex } from './indexFormat.ts';
import { createKeyTable } from './keyTable.ts';
import { isUsefulAlternate, nameVariants } from './nameVariants.ts';
import { writeCodeKey } from './openIndex.ts';
import { createPlaceTable } from './placeTable.ts';
import { readTowns, type Town } from './readTowns.ts';
import type { CountrySource, DivisionSource, GazetteerSources } from './sources.ts';

const EXPECTED_PLACES = 1 << 18;
const PROGRESS_STEP = 10_000;
const DIVISION_WORDS = [
  'Province',
  'State',
  'Region',
  'Governorate',
  'Oblast',
  'Prefecture',
  'District',
  'Department',
];

/**
 * Builds the index that `openIndex` reads. `onProgress` gets the share that is done, from 0 to 1. The same sources and
 * version give the same bytes.
 */
export function buildIndex(
  sources: GazetteerSources,
  version: string,
  onProgress: (done: number) => void = () => {},
): Uint8Array {
  const builder = createBuilder();
  for (const country of sources.countries) addCountry(builder, country);
  for (const division of sources.admin1) addDivision(builder, division, 'admin1');
  for (const division of sources.admin2) addDivision(builder, division, 'admin2');
  let done = 0;
  const total = estimateTowns(sources.cities);
  for (const town of readTowns(sources.cities)) {
    addTown(builder, town);
    if (++done % PROGRESS_STEP === 0) onProgress(Math.min(0.8, (0.8 * done) / total));
  }
  placeAreas(builder);
  onProgress(0.85);
  const { places, keys } = builder;
  const byPopulation = (a: number, b: number) =>
    places.population(rowOf(b)) - places.population(rowOf(a)) || a - b;
  const bytes = writeIndex({
    version: new TextEncoder().encode(version),
    ...places.finish(),
    ...keys.finish(byPopulation),
  });
  onProgress(1);
  return bytes;
}

interface Builder {
  readonly places: ReturnType<typeof createPlaceTable>;
  readonly keys: ReturnType<typeof createKeyTable>;
  /** Rows of countries and divisions by GeoNames' code, such as "US", "US.TX", "US.TX.257". */
  readonly rows: Map<string, number>;
  readonly towns: Map<number, AreaTowns>;
  readonly addName: (row: number, name: string, kind: NameKind, form?: NameForm) => void;
}

function createBuilder(): Builder {
  const keys = createKeyTable();
  const folded = createFoldedName();
  return {
    places: createPlaceTable(EXPECTED_PLACES),
    keys,
    rows: new Map(),
    towns: new Map(),
    addName(row, name, kind, form = 'free') {
      if (foldInto(name, folded)) keys.add(folded, packCandidate(row, kind, form));
    },
  };
}

const NO_PLACE = {
  countryCode: null,
  admin1Code: null,
  admin2Code: null,
  population: 0,
  geonameId: null,
  featureCode: null,
  countryRow: -1,
  admin1Row: -1,
  admin2Row: -1,
};

function addCountry(builder: Builder, source: CountrySource): void {
  const row = builder.places.add({
    ...NO_PLACE,
    name: source.name.common,
    level: 'country',
    lngLat: [source.latlng[1], source.latlng[0]],
    radiusKm: Math.sqrt(Math.max(source.area, 1) / Math.PI),
    countryCode: source.cca2,
    featureCode: 'PCLI',
  });
  addCode(builder, source.cca2, row);
  builder.addName(row, source.name.common, 'main');
  builder.addName(row, source.name.official, 'alternate');
  for (const name of source.altSpellings)
    if (isUsefulAlternate(name)) builder.addName(row, name, 'alternate');
  const demonyms = source.demonyms?.eng;
  for (const demonym of new Set([demonyms?.m, demonyms?.f])) {
    if (!demonym) continue;
    builder.addName(row, demonym, 'demonym');
    if (!/(?:s|ese|sh|ch)$/.test(demonym)) builder.addName(row, `${demonym}s`, 'demonym');
  }
}

function addDivision(builder: Builder, source: DivisionSource, level: 'admin1' | 'admin2'): void {
  const [countryCode, admin1Code, admin2Code = null] = source.code.split('.');
  const row = builder.places.add({
    ...NO_PLACE,
    name: source.name,
    level,
    lngLat: [0, 0],
    radiusKm: 0,
    countryCode,
    admin1Code,
    admin2Code,
    featureCode: level === 'admin1' ? 'ADM1' : 'ADM2',
    countryRow: builder.rows.get(countryCode) ?? -1,
    admin1Row: level === 'admin2' ? (builder.rows.get(`${countryCode}.${admin1Code}`) ?? -1) : -1,
  });
  addCode(builder, source.code, row);
  builder.addName(row, source.name, 'main');
  const bare = bareDivisionName(source.name);
  if (bare) builder.addName(row, bare, 'alternate');
  if (level === 'admin1')
    for (const name of longDivisionNames(bare ?? source.name, DIVISION_WORDS))
      builder.addName(row, name, 'alternate');
  for (const variant of nameVariants(bare ?? source.name)) builder.addName(row, variant, 'alternate');
}

function addTown(builder: Builder, town: Town): void {
  const [country, admin1, admin2] = [
    town.countryCode,
    `${town.countryCode}.${town.admin1Code}`,
    `${town.countryCode}.${town.admin1Code}.${town.admin2Code}`,
  ].map((code) => builder.rows.get(code) ?? -1);
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
    countryRow: country,
    admin1Row: admin1,
    admin2Row: admin2,
  });
  builder.addName(row, town.name, 'main');
  for (const variant of nameVariants(town.name)) builder.addName(row, variant, 'alternate');
  for (const name of town.alternateNames)
    if (isUsefulAlternate(name)) builder.addName(row, name, 'alternate');
  for (const area of [country, admin1, admin2]) if (area >= 0) addToArea(builder, area, town);
}

function addToArea(builder: Builder, row: number, town: Town): void {
  let area = builder.towns.get(row);
  if (!area) {
    area = { lngs: [], lats: [], population: 0 };
    builder.towns.set(row, area);
  }
  area.lngs.push(town.lngLat[0]);
  area.lats.push(town.lngLat[1]);
  area.population += town.population;
}

/** Divisions get point, radius and population from their towns; countries the population only. */
function placeAreas(builder: Builder): void {
  for (const [code, row] of builder.rows) {
    const towns = builder.towns.get(row);
    if (!towns) continue;
    const isCountry = !code.includes('.');
    builder.places.update(row, isCountry ? null : areaPoint(towns), towns.population);
  }
}

function addCode(builder: Builder, code: string, row: number): void {
  builder.rows.set(code, row);
  const key = createFoldedName();
  writeCodeKey(code, key);
  builder.keys.add(key, packCandidate(row, 'abbreviation', 'free'));
}

/** A disc about as large as a built-up area of 2,800 people to the square kilometre; at least 1 km, at most 40 km. */
function townRadiusKm(population: number): number {
  return Math.min(40, Math.max(1, Math.sqrt(population / 2800 / Math.PI)));
}

function estimateTowns(bytes: Uint8Array): number {
  const BYTES_PER_TOWN = 160;
  return Math.max(1, bytes.length / BYTES_PER_TOWN);
}
