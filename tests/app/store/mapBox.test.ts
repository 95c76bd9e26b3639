import { describe, expect, test } from 'vitest';
import { isInBox, normaliseBox } from '../../../src/app/store/mapBox.ts';

describe('normaliseBox(box)', () => {
  test('brings the longitudes of another world home', () => {
    expect(normaliseBox([350, -10, 370, 10])).toEqual([-10, -10, 10, 10]);
    expect(normaliseBox([-10, -10, 10, 10])).toEqual([-10, -10, 10, 10]);
  });

  test('keeps a box over the antimeridian one that crosses it', () => {
    expect(normaliseBox([170, -10, 200, 10])).toEqual([170, -10, -160, 10]);
    expect(normaliseBox([-190, -10, -170, 10])).toEqual([170, -10, -170, 10]);
  });

  test('is all around when the view is wider than the world', () => {
    expect(normaliseBox([-300, -80, 200, 80])).toEqual([-180, -80, 180, 80]);
  });
});

describe('isInBox(lng, lat, box)', () => {
  test('takes its edges in', () => {
    expect(isInBox(1, 2, [1, 2, 3, 4])).toBe(true);
    expect(isInBox(3.1, 2, [1, 2, 3, 4])).toBe(false);
    expect(isInBox(2, 4.1, [1, 2, 3, 4])).toBe(false);
  });

  test('reaches over the antimeridian, and knows both of its names', () => {
    const box = [170, -10, -170, 10] as const;
    expect([175, -175, 180, -180, 170].every((lng) => isInBox(lng, 0, box))).toBe(true);
    expect([0, 169, -169].some((lng) => isInBox(lng, 0, box))).toBe(false);
    expect(isInBox(-180, 0, [160, -10, 180, 10])).toBe(true);
    expect(isInBox(180, 0, [-180, -10, -170, 10])).toBe(true);
  });

  test('has no event without a place', () => {
    expect(isInBox(Number.NaN, Number.NaN, [-180, -90, 180, 90])).toBe(false);
  });
});
