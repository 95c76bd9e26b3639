import { LEVELS, type Level } from '../event-set/eventSet.ts';
import type { AreaPoint } from './areaPoint.ts';
import { createGrowingNumbers } from './growing.ts';
import type { IndexColumns } from './indexFormat.ts';
import { createTexts, joinTexts } from './texts.ts';

/** A place before it has a row. Parents are rows, or -1. */
export interface NewPlace {
  readonly name: string;
  readonly level: Level;
  readonly lngLat: readonly [number, number];
  readonly radiusKm: number;
  readonly countryCode: string | null;
  readonly admin1Code: string | null;
  readonly admin2Code: string | null;
  readonly population: number;
  readonly geonameId: number | null;
  readonly featureCode: string | null;
  readonly countryRow: number;
  readonly admin1Row: number;
  readonly admin2Row: number;
}

type PlaceColumns = Omit<
  IndexColumns,
  | 'version'
  | 'keyBytes'
  | 'keyEnds'
  | 'keySlots'
  | 'candidateStarts'
  | 'candidates'
  | 'firstWordSlots'
  | 'firstWordCounts'
>;

/** Collects places as columns. */
export interface PlaceTable {
  /** Adds a place and gives its row. */
  readonly add: (place: NewPlace) => number;
  readonly name: (row: number) => string;
  readonly population: (row: number) => number;
  readonly point: (row: number) => AreaPoint;
  /** The divisions that a row lies in. */
  readonly divisions: (
    row: number,
  ) => Pick<NewPlace, 'admin1Code' | 'admin2Code' | 'admin1Row' | 'admin2Row'>;
  /** Gives a row its population and, where there is one, its point. */
  readonly update: (row: number, point: AreaPoint | null, population: number) => void;
  readonly finish: () => PlaceColumns;
}

/** @param capacity how many places are expected; more still fit */
export function createPlaceTable(capacity: number): PlaceTable {
  const columns = [
    'lng',
    'lat',
    'radius',
    'population',
    'geonameId',
    'name',
    'admin2',
    'admin1',
    'country',
    'feature',
    'level',
    'countryRow',
    'admin1Row',
    'admin2Row',
  ] as const;
  const data = Object.fromEntries(columns.map((name) => [name, createGrowingNumbers(capacity)])) as Record<
    (typeof columns)[number],
    ReturnType<typeof createGrowingNumbers>
  >;
  const names = createTexts();
  const codes = createTexts();
  let townCount = new Uint32Array(capacity);
  const countTown = (row: number) => {
    if (row >= 0) townCount[row]++;
  };
  return {
    add(place) {
      const row = data.lng.length();
      if (row === townCount.length) townCount = withRoom(townCount);
      data.lng.push(Math.round(place.lngLat[0] * 1e5));
      data.lat.push(Math.round(place.lngLat[1] * 1e5));
      data.radius.push(Math.round(place.radiusKm * 100));
      data.population.push(place.population);
      data.geonameId.push(place.geonameId ?? 0);
      data.name.push(names.number(place.name));
      data.admin2.push(codes.number(place.admin2Code ?? ''));
      data.admin1.push(codes.number(place.admin1Code ?? ''));
      data.country.push(codes.number(place.countryCode ?? ''));
      data.feature.push(codes.number(place.featureCode ?? ''));
      data.level.push(LEVELS.indexOf(place.level));
      data.countryRow.push(place.countryRow + 1);
      data.admin1Row.push(place.admin1Row + 1);
      data.admin2Row.push(place.admin2Row + 1);
      if (place.level === 'city')
        for (const parent of [place.countryRow, place.admin1Row, place.admin2Row]) countTown(parent);
      return row;
    },
    name: (row) => names.text(data.name.at(row)),
    population: (row) => data.population.at(row),
    point: (row) => ({
      lngLat: [(data.lng.at(row) | 0) / 1e5, (data.lat.at(row) | 0) / 1e5],
      radiusKm: data.radius.at(row) / 100,
    }),
    divisions: (row) => ({
      admin1Code: codes.text(data.admin1.at(row)) || null,
      admin2Code: codes.text(data.admin2.at(row)) || null,
      admin1Row: data.admin1Row.at(row) - 1,
      admin2Row: data.admin2Row.at(row) - 1,
    }),
    update(row, point, population) {
      data.population.view()[row] = population;
      if (!point) return;
      data.lng.view()[row] = Math.round(point.lngLat[0] * 1e5);
      data.lat.view()[row] = Math.round(point.lngLat[1] * 1e5);
      data.radius.view()[row] = Math.round(point.radiusKm * 100);
    },
    finish() {
      // Codes come first, so that 16 bits number those of countries, first-order divisions and features.
      const offset = codes.count();
      const name = data.name.view().map((number) => (number === 0 ? 0 : number + offset - 1));
      return {
        lng: new Int32Array(data.lng.view()),
        lat: new Int32Array(data.lat.view()),
        radiusKm: Float32Array.from(data.radius.view(), (hundredths) => hundredths / 100),
        population: data.population.view(),
        geonameId: data.geonameId.view(),
        nameText: name,
        admin2Text: data.admin2.view(),
        admin1Text: new Uint16Array(data.admin1.view()),
        countryText: new Uint16Array(data.country.view()),
        featureText: new Uint16Array(data.feature.view()),
        level: new Uint8Array(data.level.view()),
        countryRow: data.countryRow.view(),
        admin1Row: data.admin1Row.view(),
        admin2Row: data.admin2Row.view(),
        townCount: townCount.subarray(0, data.lng.length()),
        ...joinTexts(codes, names),
      };
    },
  };
}

function withRoom(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
