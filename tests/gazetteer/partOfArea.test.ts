import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/gazetteer/buildIndex.ts';
import type { Place } from '../../src/gazetteer/gazetteer.ts';
import { openIndex } from '../../src/gazetteer/openIndex.ts';
import { partOfArea } from '../../src/gazetteer/partOfArea.ts';
import { smallSources, townRow } from './smallSources.ts';

/** A division of 11 by 11 towns from 40 to 50 degrees north, `west` to `west + 10` degrees east. */
function square(code: string, west: number): string[] {
  const rows: string[] = [];
  for (let x = 0; x <= 10; x++)
    for (let y = 0; y <= 10; y++) {
      const lng = ((west + x + 540) % 360) - 180;
      rows.push(
        townRow({ id: 1 + x * 11 + y, name: `T${x}x${y}`, lngLat: [lng, 40 + y], code, population: 9 }),
      );
    }
  return rows;
}

const gazetteer = openIndex(
  buildIndex(smallSources([...square('TR.34', 60), ...square('US.FR', 175)]), 'v1'),
);
const division = (country: string, code: string): Place => {
  const place = gazetteer.admin1(country, code);
  if (!place) throw new Error(`no ${country}.${code}`);
  return place;
};

describe('partOfArea(gazetteer, place, side)', () => {
  const area = division('TR', '34');

  it.each([
    ['n', 65, 48],
    ['s', 65, 42],
    ['e', 68, 45],
    ['w', 62, 45],
    ['ne', 68, 48],
    ['sw', 62, 42],
    ['centre', 65, 45],
  ] as const)('%s lies where its towns do', (side, lng, lat) => {
    const part = partOfArea(gazetteer, area, side);
    expect(part.lngLat[0]).toBeCloseTo(lng, 5);
    expect(part.lngLat[1]).toBeCloseTo(lat, 5);
    expect(part.radiusKm).toBeLessThan(area.radiusKm);
  });

  it('crosses the antimeridian', () => {
    const frontier = division('US', 'FR');
    expect(partOfArea(gazetteer, frontier, 'w').lngLat[0]).toBeCloseTo(177, 5);
    expect(partOfArea(gazetteer, frontier, 'e').lngLat[0]).toBeCloseTo(-177, 5);
  });

  it('is half a radius off the middle where there are no towns', () => {
    const [{ place }] = gazetteer.find('Gulf of Mexico');
    expect(partOfArea(gazetteer, place, 'n').lngLat[1]).toBeCloseTo(25 + place.radiusKm / 2 / 111.2, 5);
    expect(partOfArea(gazetteer, place, 'centre')).toEqual({
      lngLat: place.lngLat,
      radiusKm: place.radiusKm / 2,
    });
  });

  it('stays on the earth at the poles', () => {
    const [{ place }] = gazetteer.find('North Pole');
    for (const side of ['n', 'ne', 's', 'w'] as const) {
      const [lng, lat] = partOfArea(gazetteer, place, side).lngLat;
      expect(Math.abs(lng)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
    }
  });
});

describe('townsIn(place)', () => {
  it('gives the points of an area’s towns, and none for a town', () => {
    expect(gazetteer.townsIn(division('TR', '34'))).toHaveLength(121);
    expect(gazetteer.townsIn(gazetteer.find('T0x0')[0].place)).toEqual([]);
  });
});
