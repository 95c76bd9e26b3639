import type { LineString, Polygon, Position } from 'geojson';
import type { LngLat } from './mercator.ts';

const EARTH_RADIUS_KM = 6371.0088;
const STEPS = 96;

/** A circle on the sphere: what it covers on a flat map, and its rim. */
export interface Disc {
  readonly area: Polygon;
  readonly rim: LineString;
}

/**
 * The circle on the sphere around a place. Longitudes run on beyond 180 where it crosses the antimeridian; around a pole the area is
 * closed along the map's edge, and the rim runs from one side of the map to the other.
 */
export function disc([lng, lat]: LngLat, radiusKm: number): Disc {
  const angle = Math.min(radiusKm / EARTH_RADIUS_KM, Math.PI * 0.49);
  const ring: Position[] = [];
  for (let step = 0; step < STEPS; step++) {
    ring.push(destination([lng, lat], angle, (2 * Math.PI * step) / STEPS));
  }
  const reach = (angle * 180) / Math.PI;
  if (lat + reach >= 90) return aroundPole(ring, lng, 90);
  if (lat - reach <= -90) return aroundPole(ring, lng, -90);
  const closed = [...ring, ...ring.slice(0, 1)];
  return {
    area: { type: 'Polygon', coordinates: [closed] },
    rim: { type: 'LineString', coordinates: closed },
  };
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
function aroundPole(ring: readonly Position[], lng: number, pole: 90 | -90): Disc {
  const line = ring.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const west = lng - 180;
  const east = lng + 180;
  const edge = ((line[0]?.[1] ?? pole) + (line.at(-1)?.[1] ?? pole)) / 2;
  const rim = [[west, edge], ...line, [east, edge]];
  return {
    area: { type: 'Polygon', coordinates: [[...rim, [east, pole], [west, pole], [west, edge]]] },
    rim: { type: 'LineString', coordinates: rim },
  };
}
