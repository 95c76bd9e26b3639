import type { Polygon, Position } from 'geojson';
import type { LngLat } from './mercator.ts';

const EARTH_RADIUS_KM = 6371.0088;
const STEPS = 96;

/**
 * The circle on the sphere around a place, as a polygon. Longitudes run on beyond 180 where it crosses the antimeridian; a circle
 * around a pole is closed along the map's edge.
 */
export function disc([lng, lat]: LngLat, radiusKm: number): Polygon {
  const angle = Math.min(radiusKm / EARTH_RADIUS_KM, Math.PI * 0.49);
  const ring: Position[] = [];
  for (let step = 0; step < STEPS; step++) {
    ring.push(destination([lng, lat], angle, (2 * Math.PI * step) / STEPS));
  }
  const reach = (angle * 180) / Math.PI;
  if (lat + reach >= 90) return closeAroundPole(ring, lng, 90);
  if (lat - reach <= -90) return closeAroundPole(ring, lng, -90);
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/** The point at an angular distance (radians) in a direction (radians clockwise from north), as longitude near the start's. */
function destination([lng, lat]: LngLat, angle: number, bearing: number): Position {
  const phi = (lat * Math.PI) / 180;
  const sine = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing);
  const turn = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
    Math.cos(angle) - Math.sin(phi) * sine,
  );
  return [lng + (turn * 180) / Math.PI, (Math.asin(Math.min(1, Math.max(-1, sine))) * 180) / Math.PI];
}

/** Around a pole the circle is a line from one side of the map to the other. */
function closeAroundPole(ring: readonly Position[], lng: number, pole: 90 | -90): Polygon {
  const line = ring.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const west = lng - 180;
  const east = lng + 180;
  const [first, last] = [line[0]?.[1] ?? pole, line.at(-1)?.[1] ?? pole];
  const edge = (first + last) / 2;
  return {
    type: 'Polygon',
    coordinates: [[[west, edge], ...line, [east, edge], [east, pole], [west, pole], [west, edge]]],
  };
}
