import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { cutAntimeridian } from '../../../src/cli/basemap/cutAntimeridian.ts';

describe('cutAntimeridian(polygon)', () => {
  test('leaves a polygon alone that does not cross', () => {
    const ring = closed([10, 0], [20, 0], [20, 10], [10, 10]);
    expect(cutAntimeridian({ type: 'Polygon', coordinates: [ring] }).coordinates).toEqual([[ring]]);
  });

  test('cuts a box that crosses into one piece on each side, of the same area', () => {
    const box = closed([170, -10], [-170, -10], [-170, 10], [170, 10]);
    const cut = cutAntimeridian({ type: 'Polygon', coordinates: [box] });
    expect(cut.coordinates).toHaveLength(2);
    expectNoJump(cut);
    expect(area(cut)).toBeCloseTo(400);
    expect(lngRanges(cut)).toEqual([
      [-180, -170],
      [170, 180],
    ]);
  });

  test('cuts a comb that crosses several times into a piece for each tooth', () => {
    const comb = closed([175, 0], [-175, 0], [-175, 2], [178, 2], [178, 4], [-175, 4], [-175, 6], [175, 6]);
    const cut = cutAntimeridian({ type: 'Polygon', coordinates: [comb] });
    expect(cut.coordinates).toHaveLength(3);
    expectNoJump(cut);
    expect(area(cut)).toBeCloseTo(10 * 6 - 7 * 2);
  });

  test('keeps a hole that crosses as a bite out of both pieces', () => {
    const box = closed([170, -10], [-170, -10], [-170, 10], [170, 10]);
    const hole = closed([178, -1], [178, 1], [-178, 1], [-178, -1]);
    const cut = cutAntimeridian({ type: 'Polygon', coordinates: [box, hole] });
    expectNoJump(cut);
    expect(area(cut)).toBeCloseTo(400 - 8);
  });

  test('keeps a hole that does not cross in its piece', () => {
    const box = closed([170, -10], [-170, -10], [-170, 10], [170, 10]);
    const hole = closed([-176, -1], [-176, 1], [-174, 1], [-174, -1]);
    const cut = cutAntimeridian({ type: 'Polygon', coordinates: [box, hole] });
    expect(cut.coordinates.map((rings) => rings.length).sort()).toEqual([1, 2]);
    expect(area(cut)).toBeCloseTo(400 - 4);
  });

  test('closes a ring around the south pole along the lower edge', () => {
    const ring = closed([-180, -70], [-90, -70], [0, -70], [90, -70]);
    const cut = cutAntimeridian({ type: 'Polygon', coordinates: [ring] });
    expectNoJump(cut);
    expect(area(cut)).toBeCloseTo(360 * 20);
  });

  test('closes a ring around the north pole along the upper edge, whatever its direction', () => {
    const ring = closed([150, 80], [30, 80], [-90, 80]);
    const cut = cutAntimeridian({ type: 'Polygon', coordinates: [ring] });
    expectNoJump(cut);
    expect(area(cut)).toBeCloseTo(360 * 10);
  });

  test('drops a ring that is the pole itself', () => {
    const pole = closed([-180, -89.999], [-60, -89.999], [60, -89.999]);
    const ring = closed([-180, -70], [-90, -70], [0, -70], [90, -70]);
    const cut = cutAntimeridian({ type: 'Polygon', coordinates: [pole, ring] });
    expect(area(cut)).toBeCloseTo(360 * 20);
  });

  test('cuts each part of a multipolygon', () => {
    const island = closed([0, 0], [1, 0], [1, 1], [0, 1]);
    const box = closed([179, 0], [-179, 0], [-179, 1], [179, 1]);
    const cut = cutAntimeridian({ type: 'MultiPolygon', coordinates: [[island], [box]] });
    expect(cut.coordinates).toHaveLength(3);
    expectNoJump(cut);
  });
});

function closed(...points: [number, number][]): Position[] {
  return [...points, ...points.slice(0, 1)];
}

function expectNoJump(geometry: MultiPolygon): void {
  for (const ring of geometry.coordinates.flat()) {
    expect(ring.at(-1)).toEqual(ring[0]);
    for (const [lng = 0] of ring) expect(Math.abs(lng)).toBeLessThanOrEqual(180);
    const [least, most] = [Math.min(...ring.map(lngOf)), Math.max(...ring.map(lngOf))];
    // No edge runs across the map, but those around a pole along its lower or upper edge.
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1] ?? [], ring[i] ?? []];
      if (Math.abs(lngOf(a) - lngOf(b)) > 180) expect(Math.abs(a[1] ?? 0)).toBe(90);
    }
    expect(most - least).toBeLessThanOrEqual(360);
  }
}

function area(geometry: MultiPolygon): number {
  const sizes = geometry.coordinates.map(([outer = [], ...holes]) =>
    holes.reduce((rest, hole) => rest - ringArea(hole), ringArea(outer)),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function ringArea(ring: Position[]): number {
  let doubled = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] ?? [], ring[i] ?? []];
    doubled += lngOf(a) * (b[1] ?? 0) - lngOf(b) * (a[1] ?? 0);
  }
  return Math.abs(doubled) / 2;
}

function lngRanges(geometry: MultiPolygon): number[][] {
  return geometry.coordinates
    .map(([outer = []]) => [Math.min(...outer.map(lngOf)), Math.max(...outer.map(lngOf))])
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function lngOf(point: Position): number {
  return point[0] ?? 0;
}
