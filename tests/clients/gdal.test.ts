import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/exchange/write/writeCsv.ts';
import { writeGeoJson } from '../../src/exchange/write/writeGeoJson.ts';
import { writeKml } from '../../src/exchange/write/writeKml.ts';
import type { Written } from '../../src/exchange/write/written.ts';
import { makeFolder } from '../cli/runDateline.ts';
import { datedFeature, exchangeSet, HOSTILE_TEXTS, hostileSet } from '../fixtures/exchangeSet.ts';
import { eventSetOf } from '../fixtures/smallEventSet.ts';
import { HAS_OGR, ogrFeatures, ogrLayers } from './ogr.ts';

const fileOf = (name: string, written: Written) =>
  `${makeFolder({ [name]: [...written.pieces()].join('') })}/${name}`;

/** A time as GDAL writes it, whatever its version; null where it has none. */
const dayOf = (time: unknown) => (typeof time === 'string' ? time.slice(0, 10).replaceAll('/', '-') : null);

if (!HAS_OGR) console.warn('skipped: needs ogrinfo (Debian: gdal-bin)');

describe.skipIf(!HAS_OGR)('GDAL', { timeout: 30_000 }, () => {
  test('reads KML: a layer a folder, typed fields, first and last day as times', () => {
    const file = fileOf('set.kml', writeKml(exchangeSet()));
    const layers = ogrLayers(file);
    expect(Object.entries(layers).map(([name, { count }]) => [name, count])).toEqual([
      ['Events', 13],
      ['Events without a place', 1],
      ['Doubtful events', 1],
    ]);
    expect(layers.Events?.types).toMatchObject({
      Name: 'String',
      begin: 'DateTime',
      end: 'DateTime',
      edtf: 'String',
      geonameId: 'Integer',
      confidence: 'Real',
    });
    const features = ogrFeatures(file, 'Events');
    const span = (title: string) => {
      const found = features.find(({ properties }) => properties.Name === title)?.properties;
      return [dayOf(found?.begin), dayOf(found?.end), found?.edtf];
    };
    expect(span('Strike spreads')).toEqual(['1989-11-01', '1989-11-30', '1989-11']);
    expect(span('Talks go on')).toEqual(['1990-01-01', null, '1990/..']);
    // Its times know no years BC: none is better than a wrong one.
    expect(span('Caesar is stabbed')).toEqual([null, null, '-0043-03-15']);
    expect(features[0]?.geometry?.coordinates.slice(0, 2)).toEqual([-0.37739, 39.46975]);
    const [nowhere] = ogrFeatures(file, 'Events without a place');
    expect([nowhere?.geometry, nowhere?.properties.Name]).toEqual([null, 'Nobody knows where']);
  });

  test('reads KML with hostile texts as texts', () => {
    const titles = ogrFeatures(fileOf('set.kml', writeKml(hostileSet())), 'Events').map(
      ({ properties }) => properties.placeName,
    );
    expect(titles).toHaveLength(HOSTILE_TEXTS.length);
    expect(titles).toEqual(
      expect.arrayContaining(['<script>alert(1)</script>', '@SUM(1)', 'bell  and half  of a pair']),
    );
  });

  test('reads CSV: a row an event, points from the columns, types found by itself', () => {
    const set = eventSetOf([datedFeature('a', '2026-03-03'), datedFeature('b', '2026-03', { time: null })]);
    const csv = ['AUTODETECT_TYPE=YES', 'X_POSSIBLE_NAMES=longitude', 'Y_POSSIBLE_NAMES=latitude'];
    const options = csv.flatMap((option) => ['-oo', option]);
    const file = fileOf('set.csv', writeCsv(set));
    const layer = ogrLayers(file, ...options).set;
    expect(layer).toMatchObject({ count: 2, geometry: 'Point' });
    expect(layer?.types).toMatchObject({
      id: 'String',
      start: 'Date',
      end: 'Date',
      longitude: 'Real',
      geonameId: 'Integer',
      confidence: 'Real',
      doubtful: 'Integer(Boolean)',
      published: 'Date',
    });
    expect(ogrFeatures(file, 'set', ...options)[1]).toMatchObject({
      geometry: { coordinates: [-0.37739, 39.46975] },
      properties: { start: '2026-03-01', end: '2026-03-31' },
    });
  });

  test('reads GeoJSON: the set as it is', () => {
    const set = eventSetOf(exchangeSet().features.slice(1, 9));
    const layer = ogrLayers(fileOf('set.geojson', writeGeoJson(set))).set;
    expect(layer).toMatchObject({ count: 8, geometry: 'Point' });
    expect(layer?.types).toMatchObject({
      start: 'Date',
      end: 'Date',
      edtf: 'String',
      confidence: 'Real',
      geonameId: 'Integer',
    });
  });
});
