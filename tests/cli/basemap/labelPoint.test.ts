import { expect, test } from 'vitest';
import { labelPoint } from '../../../src/cli/basemap/labelPoint.ts';

test('labelPoint(rings) gives the middle of a box at the equator', () => {
  const { lngLat, halfWidth } = labelPoint([
    [
      [0, -5],
      [40, -5],
      [40, 5],
      [0, 5],
      [0, -5],
    ],
  ]);
  expect(lngLat[1]).toBeCloseTo(0, 0);
  expect(lngLat[0]).toBeGreaterThan(10);
  expect(lngLat[0]).toBeLessThan(30);
  // Five degrees up and down leave an ellipse two and a half times as wide.
  expect(halfWidth).toBeGreaterThan(12);
  expect(halfWidth).toBeLessThan(13);
});

test('labelPoint(rings) stays inside a crescent, whose middle lies outside', () => {
  const { lngLat } = labelPoint([
    [
      [0, 0],
      [20, 0],
      [20, 20],
      [0, 20],
      [0, 18],
      [18, 18],
      [18, 2],
      [0, 2],
      [0, 0],
    ],
  ]);
  const inside = lngLat[0] > 18 || lngLat[1] < 2 || lngLat[1] > 18;
  expect(inside).toBe(true);
});

test('labelPoint(rings) keeps out of holes', () => {
  const box = (reach: number) => [
    [-reach, -reach],
    [reach, -reach],
    [reach, reach],
    [-reach, reach],
    [-reach, -reach],
  ];
  const { lngLat } = labelPoint([box(10), box(4)]);
  expect(Math.max(Math.abs(lngLat[0]), Math.abs(lngLat[1]))).toBeGreaterThan(4);
});
