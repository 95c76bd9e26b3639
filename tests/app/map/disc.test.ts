import { expect, test } from 'vitest';
import { disc } from '../../../src/app/map/events/disc.ts';

test('disc(place, radius) keeps every point of the rim at the radius on the sphere', () => {
  for (const place of [
    [0, 0],
    [-75, 15],
    [25, 60],
    [179, -17],
    [10, 84],
  ] as const) {
    for (const radiusKm of [5, 300, 2000]) {
      const { rim } = disc(place, radiusKm);
      for (const [lng = 0, lat = 0] of rim.coordinates) {
        if (Math.abs(lng - place[0]) === 180) continue;
        expect(distanceKm(place, [lng, lat])).toBeCloseTo(radiusKm, 3);
      }
    }
  }
});

test('disc(place, radius) away from the poles is closed, its area bounded by the rim', () => {
  const { area, rim } = disc([-75, 15], 1200);
  expect(rim.coordinates.at(-1)).toEqual(rim.coordinates[0]);
  expect(area.coordinates).toEqual([rim.coordinates]);
});

test('disc(place, radius) across the antimeridian runs on beyond 180 without a jump', () => {
  const { rim } = disc([179, -17], 800);
  const lngs = rim.coordinates.map(([lng = 0]) => lng);
  expect(Math.max(...lngs)).toBeGreaterThan(180);
  for (let i = 1; i < lngs.length; i++)
    expect(Math.abs((lngs[i] ?? 0) - (lngs[i - 1] ?? 0))).toBeLessThan(20);
});

test('disc(place, radius) around a pole covers all longitudes up to that pole, and its rim has no upright edges', () => {
  for (const pole of [90, -90] as const) {
    const { area, rim } = disc([30, pole * 0.95], 1500);
    const [ring = []] = area.coordinates;
    const lngs = ring.map(([lng = 0]) => lng);
    expect(Math.max(...lngs) - Math.min(...lngs)).toBe(360);
    expect(ring.filter(([, lat]) => lat === pole)).toHaveLength(2);
    expect(rim.coordinates.some(([, lat]) => lat === pole)).toBe(false);
    expect(ring.at(-1)).toEqual(ring[0]);
  }
});

test('disc(place, radius) of more than a hemisphere stays one that can be drawn', () => {
  const { area } = disc([0, 10], 30_000);
  for (const [lng = 0, lat = 0] of area.coordinates[0] ?? []) {
    expect(Number.isFinite(lng) && Math.abs(lat) <= 90).toBe(true);
  }
});

/** Great-circle distance by the haversine formula. */
function distanceKm(
  [lngA, latA]: readonly [number, number],
  [lngB, latB]: readonly [number, number],
): number {
  const radians = Math.PI / 180;
  const sine = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const h = sine(latB - latA) + Math.cos(latA * radians) * Math.cos(latB * radians) * sine(lngB - lngA);
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}
