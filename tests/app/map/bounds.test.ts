import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/app/map/events/bounds.ts';

const at = (lng: number, lat: number, radiusKm = 0) => ({ lngLat: [lng, lat] as const, radiusKm });

describe('boundsOf(extents)', () => {
  test('is null when there is none', () => {
    expect(boundsOf([])).toBeNull();
  });

  test('of one place is that place', () => {
    expect(boundsOf([at(-99, 19)])).toEqual([-99, 19, -99, 19]);
  });

  test('spans places on one side of the world', () => {
    expect(boundsOf([at(-99, 19), at(-77, 39), at(-66, 8)])).toEqual([-99, 8, -66, 39]);
  });

  test('goes the short way round, over the antimeridian', () => {
    expect(boundsOf([at(178, -18), at(-172, -14)])).toEqual([178, -18, 188, -14]);
    expect(boundsOf([at(-172, -14), at(139, 35), at(178, -18)])).toEqual([139, -18, 188, 35]);
  });

  test('adds the radius, wider in longitude far from the equator', () => {
    const near = boundsOf([at(0, 0, 111.2)]);
    expect(near).toEqual([-1, -1, 1, 1]);
    const [west = 0, , east = 0] = boundsOf([at(0, 60, 111.2)]) ?? [];
    expect(east - west).toBeCloseTo(4);
  });

  test('of a disc across the antimeridian runs on beyond 180', () => {
    const [west = 0, , east = 0] = boundsOf([at(179, 0, 333.6)]) ?? [];
    expect(west).toBeCloseTo(176);
    expect(east).toBeCloseTo(182);
  });

  test('covers the world when nothing is left out', () => {
    const around = Array.from({ length: 12 }, (_, index) => at(index * 30 - 180, 0, 2000));
    const [west = 0, , east = 0] = boundsOf(around) ?? [];
    expect(east - west).toBe(360);
  });

  test('keeps within the map near the poles', () => {
    const [, south = 0, , north = 0] = boundsOf([at(0, 89, 500), at(0, -89, 500)]) ?? [];
    expect([south, north]).toEqual([-85, 85]);
  });
});
