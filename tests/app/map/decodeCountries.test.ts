import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import {
  decodeCountries,
  type PackedCountries,
  withoutCuts,
} from '../../../src/app/map/basemap/decodeCountries.ts';

test('decodeCountries(packed) gives each border once, apart from coasts', () => {
  const { outlines, borders, disputed, coasts } = decodeCountries(
    pack([box('AA', 0, 10), box('BB', 10, 20), box(null, 20, 30)]),
  );
  expect(outlines.features.map(({ properties }) => properties.code)).toEqual(['AA', 'BB', null]);
  expect(lengthOf(borders.geometry.coordinates)).toBeCloseTo(10);
  expect(lengthOf(disputed.geometry.coordinates)).toBeCloseTo(10);
  expect(lengthOf(coasts.geometry.coordinates)).toBeCloseTo(80);
});

test('decodeCountries(packed) draws no coast where a country was cut at the antimeridian', () => {
  const { coasts } = decodeCountries(pack([box('AA', 170, 180), box('BB', -180, -170)]));
  // Each box without its side on the antimeridian: three of four sides.
  expect(lengthOf(coasts.geometry.coordinates)).toBeCloseTo(60);
});

test('withoutCuts(lines) drops what runs below the map and keeps the pieces beside it', () => {
  const kept = withoutCuts({
    type: 'MultiLineString',
    coordinates: [
      [
        [-170, -80],
        [-180, -84],
        [-180, -90],
        [180, -90],
        [180, -84],
        [170, -80],
      ],
    ],
  });
  expect(kept.coordinates).toEqual([
    [
      [-170, -80],
      [-180, -84],
    ],
    [
      [180, -84],
      [170, -80],
    ],
  ]);
});

function box(code: string | null, west: number, east: number): Feature<Polygon> {
  const ring = [
    [west, 0],
    [east, 0],
    [east, 10],
    [west, 10],
    [west, 0],
  ];
  return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function pack(features: Feature<Polygon>[]): PackedCountries {
  const countries: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ countries }, 40_000) as PackedCountries;
}

function lengthOf(lines: number[][][]): number {
  let length = 0;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [a = [], b = []] = [line[i - 1], line[i]];
      length += Math.hypot((b[0] ?? 0) - (a[0] ?? 0), (b[1] ?? 0) - (a[1] ?? 0));
    }
  }
  return length;
}
