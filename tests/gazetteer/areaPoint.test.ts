import { describe, expect, it } from 'vitest';
import { areaPoint, areaRadiusKm } from '../../src/gazetteer/areaPoint.ts';

describe('areaPoint(towns)', () => {
  it('is the middle of the box, wherever most towns lie', () => {
    expect(
      areaPoint([
        [10, 50],
        [10, 50.1],
        [10.1, 50],
        [20, 60],
      ]),
    ).toEqual([15, 55]);
  });

  it('is null without towns', () => {
    expect(areaPoint([])).toBeNull();
  });

  it('is the town itself when there is one', () => {
    expect(areaPoint([[-179.5, -16.8]])).toEqual([-179.5, -16.8]);
  });

  it('crosses the antimeridian where Chukotka does', () => {
    const [lng, lat] = areaPoint([
      [160, 68],
      [177.5, 64.7],
      [-170, 66],
    ]) ?? [0, 0];
    expect(lng).toBeCloseTo(175);
    expect(lat).toBeCloseTo(66.35);
  });

  it('stays within -180 and 180 where the middle lies beyond the antimeridian', () => {
    const [lng] = areaPoint([
      [179, -16],
      [-170, -18],
    ]) ?? [0, 0];
    expect(lng).toBeCloseTo(-175.5);
  });
});

describe('areaRadiusKm(towns, point)', () => {
  it('reaches 95 % of the towns', () => {
    const towns = Array.from({ length: 100 }, (_, i) => [0, i / 100] as const);
    expect(areaRadiusKm(towns, [0, 0])).toBeCloseTo(0.94 * 111.2, 0);
  });

  it('is not stretched by towns that carry a wrong code', () => {
    const towns = Array.from({ length: 100 }, (_, i) =>
      i < 85 ? ([0, i / 100] as const) : ([40, 40] as const),
    );
    expect(areaRadiusKm(towns, [0, 0])).toBeLessThan(120);
  });

  it('is 3 km at least, also without towns', () => {
    expect(areaRadiusKm([], [0, 0])).toBe(3);
    expect(areaRadiusKm([[5, 5]], [5, 5])).toBe(3);
  });
});
