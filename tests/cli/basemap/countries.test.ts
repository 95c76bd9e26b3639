import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import {
  type Atlas,
  type CountryFacts,
  type CountryFeature,
  packCountries,
  readCountries,
} from '../../../src/cli/basemap/countries.ts';
import { placeCountryLabels } from '../../../src/cli/basemap/countryLabels.ts';

const require = createRequire(import.meta.url);
const facts: CountryFacts[] = require('world-countries/countries.json');
const SCALES = ['110m', '50m'].map((scale) => ({
  scale,
  countries: readCountries(require(`world-atlas/countries-${scale}.json`) as Atlas, facts),
}));

describe.each(SCALES)('readCountries(atlas of $scale)', ({ countries }) => {
  test('has no edge across the map, but along its lower end', () => {
    for (const ring of countries.flatMap((country) => country.geometry.coordinates.flat())) {
      for (let i = 1; i < ring.length; i++) {
        const [a = [], b = []] = [ring[i - 1], ring[i]];
        const jump = Math.abs((a[0] ?? 0) - (b[0] ?? 0));
        if (jump > 180) expect([a[1], b[1]]).toEqual([-90, -90]);
      }
    }
  });

  test('has codes for all but a few disputed territories', () => {
    const codes = countries.flatMap(({ properties }) => properties.code ?? []);
    expect(countries.length - codes.length).toBeLessThanOrEqual(5);
    for (const code of ['US', 'MX', 'FR', 'NO', 'XK', 'PS', 'TW', 'EH']) expect(codes).toContain(code);
  });

  test('has Russia on both sides of the antimeridian, and Crimea in Ukraine', () => {
    expect(covers(countries, 'RU', [-175, 66])).toBe(true);
    expect(covers(countries, 'RU', [175, 66])).toBe(true);
    expect(covers(countries, 'UA', [34.2, 45.3])).toBe(true);
    expect(covers(countries, 'RU', [34.2, 45.3])).toBe(false);
    expect(covers(countries, 'AQ', [0, -88])).toBe(true);
  });
});

test('packCountries(countries, steps) keeps the far outlines below 30 KB compressed', async () => {
  const { gzipSync } = await import('node:zlib');
  const far = SCALES[0]?.countries ?? [];
  expect(gzipSync(packCountries(far, 6_000)).length).toBeLessThan(30_000);
});

test('placeCountryLabels(countries, facts) stands inside the country, large ones first on the map', () => {
  const near = SCALES[1]?.countries ?? [];
  const labels = placeCountryLabels(near, facts);
  for (const [, code, lng, lat] of labels.filter(([, , , , minZoom]) => minZoom < 5)) {
    expect([code, covers(near, code, [lng, lat])]).toEqual([code, true]);
  }
  expect(new Set(labels.map(([, code]) => code)).size).toBe(labels.length);
  const zoomOf = (code: string) => labels.find((label) => label[1] === code)?.[4] ?? 99;
  expect(zoomOf('US')).toBeLessThanOrEqual(1);
  expect(zoomOf('AU')).toBeLessThan(zoomOf('BE'));
  expect(zoomOf('BE')).toBeLessThan(zoomOf('LI'));
});

function covers(countries: readonly CountryFeature[], code: string, point: Position): boolean {
  const country = countries.find(({ properties }) => properties.code === code);
  return country?.geometry.coordinates.some(([outer = []]) => isInside(outer, point)) ?? false;
}

function isInside(ring: Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? [];
    const [xj = 0, yj = 0] = ring[j] ?? [];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
