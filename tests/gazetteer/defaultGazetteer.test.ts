import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/loadGazetteer.ts';
import { admin1Table } from '../../src/gazetteer/data/admin1Table.ts';
import { admin2Names } from '../../src/gazetteer/data/admin2Names.ts';
import { townNames } from '../../src/gazetteer/data/townNames.ts';
import { distanceKm } from '../../src/gazetteer/distanceKm.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { parseDemonyms, parseNames, parseTable } from '../../src/gazetteer/parseTable.ts';
import type { CountrySource } from '../../src/gazetteer/sources.ts';

const require = createRequire(import.meta.url);
const countries = require('world-countries') as readonly (CountrySource & {
  readonly capital: readonly string[];
  readonly unMember: boolean;
})[];
let gazetteer: Gazetteer;

beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 300_000);

/** Whether some reading of the name lies within 161 km of the point. */
const isNear = (name: string, lat: number, lng: number) =>
  gazetteer.find(name).some(({ place }) => distanceKm(place.lngLat, [lng, lat]) <= 161);

describe('the default gazetteer', () => {
  it('has every member of the United Nations by name, capital and demonym', () => {
    const members = countries.filter((country) => country.unMember);
    expect(members.length).toBeGreaterThan(190);
    const missing = members.flatMap(({ name, capital, cca2, demonyms }) =>
      [name.common, name.official, ...capital, demonyms?.eng?.m ?? ''].filter(
        (written) => !gazetteer.find(written).some(({ place }) => place.countryCode === cca2),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('has every town of our table of further names by all of them', () => {
    const missing = parseTable(townNames).flatMap(([countryCode, town, names, demonyms]) =>
      [town, ...[...parseNames(names), ...parseDemonyms(demonyms)].map(({ name }) => name)].filter(
        (name) =>
          !gazetteer
            .find(name)
            .some(({ place }) => place.countryCode === countryCode && place.level === 'city'),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('has a row for every code of our tables of divisions', () => {
    const codes = parseTable(admin1Table).map(([code]) => code.split('.'));
    expect(codes.filter(([country, admin1]) => !gazetteer.admin1(country, admin1))).toEqual([]);
    const seconds = parseTable(admin2Names).filter(([country, name]) =>
      gazetteer.find(name).every(({ place }) => place.countryCode !== country || place.level !== 'admin2'),
    );
    expect(seconds).toEqual([]);
  });

  it('gives countries GeoNames’ point, not another centre', () => {
    expect(gazetteer.country('US')?.lngLat).toEqual([-98.5, 39.76]);
    expect(gazetteer.country('CA')?.lngLat).toEqual([-113.64258, 60.10867]);
    expect(gazetteer.country('FR')?.lngLat).toEqual([2, 46]);
  });

  it.each([
    ['Calif.', 37.25, -119.75],
    ['W.Va.', 38.5, -80.5],
    ['W. Va.', 38.5, -80.5],
    ['D.C.', 38.9, -77],
    ['N.Y.', 43, -75.5],
    ['Ont.', 49.25, -84.5],
    ['B.C.', 54, -125],
    ['NSW', -33, 146],
    ['Texans', 31.25, -99.25],
    ['Londoners', 51.5, -0.1],
    ['Dagestani', 43, 47],
    ['Palestinians', 31.9, 35.2],
    ['Kurdish', 37, 44],
    ['Peking', 39.9, 116.4],
    ['Bombay', 19.07, 72.88],
    ['Constantinople', 41, 29],
    ['Saigon', 10.8, 106.65],
    ['Holland', 52.25, 5.75],
    ['Britain', 54.76, -2.7],
    ['Burma', 21, 96],
    ['Ivory Coast', 8, -5.5],
    ['Soviet Union', 60, 100],
    ['Rhodesia', -19, 29.75],
    ['Gaza Strip', 31.4, 34.4],
    ['the West Bank', 32, 35.25],
    ['South Ossetia', 42.33, 44],
    ['the Balkans', 43, 21],
    ['Middle East', 33.14, 35.86],
    ['Horn of Africa', 8, 46],
    ['Strait of Hormuz', 26.57, 56.25],
    ['the Caribbean', 17, -73],
    ['Gulf of Mexico', 25, -90],
    ['Mekong', 10, 106],
    ['River Thames', 51.5, -0.1],
    ['Lake Victoria', -1, 33],
    ['Himalayas', 29, 84],
    ['Silicon Valley', 37.4, -122],
    ['White House', 38.9, -77.04],
    ['Kremlin', 55.75, 37.62],
    ['10 Downing Street', 51.5, -0.13],
    ['Heathrow', 51.47, -0.45],
    ['O’Hare', 41.98, -87.9],
    ['Brooklyn', 40.65, -73.95],
    ['Guantanamo Bay', 19.95, -75.15],
    ['Prince George’s County', 38.83, -76.85],
    ['Kaufman County', 32.6, -96.3],
    ['Herts', 51.8, -0.2],
    ['Newfoundland', 52, -56],
    ['Chukotka', 66, 172],
    ['Fiji', -18, 178],
    ['Weddell Sea', -73, -45],
    ['Bay of Whales', -78.5, -164.3],
    ['Elephant Island', -61.1, -55.1],
    ['King William Island', 69.2, -97.4],
    ['Tidore', 0.7, 127.4],
    ['Puerto San Julián', -49.3, -67.7],
  ])('knows %s', (name, lat, lng) => {
    expect(isNear(name, lat, lng)).toBe(true);
  });

  it.each(['us', 'mass', 'ind', 'ore', 'the west', 'the capitol', 'no', 'uk', 'it’s', 'Xyzzyville', '2019'])(
    'has no well-known place for %s',
    (name) => {
      expect(
        gazetteer.find(name).filter(({ place }) => place.population > 100_000 || !place.geonameId),
      ).toEqual([]);
    },
  );

  it('puts every place on the earth, with a radius', () => {
    for (let row = 0; row < gazetteer.size; row += 7) {
      const { name, lngLat, radiusKm } = gazetteer.place(row);
      if (!(Math.abs(lngLat[0]) <= 180 && Math.abs(lngLat[1]) <= 90 && radiusKm > 0 && name !== ''))
        throw new Error(`row ${row}: ${name} ${lngLat} ${radiusKm}`);
    }
  });
});
