import { describe, expect, it } from 'vitest';
import { formatNotice } from '../../../src/articles/notice.ts';
import { readLinkedPlaces } from '../../../src/cli/places/readLinkedPlaces.ts';
import { readPlacesCsv } from '../../../src/cli/places/readPlacesCsv.ts';

describe('readPlacesCsv', () => {
  it('readPlacesCsv reads every column, and needs but three', () => {
    const table = [
      'name,alternateNames,lat,lng,level,radiusKm,countryCode,geonameId',
      'Königsberg,Koenigsberg; Królewiec,54.71,20.51,city,10,ru,554234',
      'The Old Mill,,53.8,-1.55,,,,',
    ].join('\n');
    const { places, notices } = readPlacesCsv(table, 'places.csv');
    expect(notices).toEqual([]);
    expect(places).toEqual([
      {
        name: 'Königsberg',
        alternateNames: ['Koenigsberg', 'Królewiec'],
        lngLat: [20.51, 54.71],
        level: 'city',
        radiusKm: 10,
        countryCode: 'RU',
        geonameId: 554234,
      },
      { name: 'The Old Mill', alternateNames: [], lngLat: [-1.55, 53.8], countryCode: null },
    ]);
  });

  it.each([
    [',1,2,', 'a name, found nothing'],
    ['A,91,2,', 'a latitude from -90 to 90, found "91"'],
    ['A,1,181,', 'a longitude from -180 to 180, found "181"'],
    ['A,,2,', 'a latitude from -90 to 90, found nothing'],
    ['A,1,2,town', 'a level, one of site, city, admin2, admin1, country, region, water, found "town"'],
    ['A,1', '4 values, found 2'],
    ['"A,1,2,', 'a row with each quote closed before a separator, found a quote that is not closed'],
  ])('readPlacesCsv leaves out the row %j', (row, message) => {
    const { places, notices } = readPlacesCsv(`name,lat,lng,level\n${row}\nB,1,2,\n`, 'places.csv');
    expect(places.map(({ name }) => name)).toEqual(['B']);
    expect(notices.map(formatNotice)).toEqual([
      `places.csv, line 2: expected ${message}; the row was left out`,
    ]);
  });

  it('readPlacesCsv leaves out a table without the columns that it needs', () => {
    expect(readPlacesCsv('name,x,y\nA,1,2\n', 'places.csv')).toMatchObject({
      places: [],
      notices: [{ kind: 'left-out', outcome: 'the table was left out' }],
    });
  });
});

describe('readLinkedPlaces', () => {
  const feature = (geometry: unknown, title: unknown = 'Abydos') => ({
    type: 'Feature',
    properties: { title, ccodes: ['TR'] },
    names: [{ toponym: 'Ábydos' }, { toponym: 'Abido' }],
    geometry,
  });
  const read = (...features: readonly unknown[]) =>
    readLinkedPlaces(JSON.stringify({ type: 'FeatureCollection', features }), 'places.json');

  it('readLinkedPlaces reads title, names, country and point', () => {
    const point = { type: 'Point', coordinates: [26.4, 40.19] };
    const place = {
      name: 'Abydos',
      alternateNames: ['Ábydos', 'Abido'],
      lngLat: [26.4, 40.19],
      countryCode: 'TR',
    };
    expect(read(feature(point))).toEqual({ places: [place], notices: [] });
    const line = { type: 'LineString', coordinates: [] };
    expect(read(feature({ type: 'GeometryCollection', geometries: [line, point] })).places).toEqual([place]);
  });

  it('readLinkedPlaces leaves out what has no point or name', () => {
    const { places, notices } = read(feature(null), feature({ type: 'Point', coordinates: [1, 2] }, ''), 7);
    expect(places).toEqual([]);
    expect(notices.map(({ expected }) => expected)).toEqual([
      'a longitude from -180 to 180 in features[0]',
      'a name in features[1]',
      'a name in features[2]',
    ]);
  });

  it.each(['', '[]', '{"features":1}'])('readLinkedPlaces(%j) is left out as a whole', (text) => {
    expect(readLinkedPlaces(text, 'places.json')).toMatchObject({
      places: [],
      notices: [{ kind: 'left-out', expected: 'a GeoJSON FeatureCollection' }],
    });
  });
});
