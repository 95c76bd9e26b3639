/** What a map shows: [west, south, east, north] in degrees. West above east: the box crosses the antimeridian. */
export type MapBox = readonly [west: number, south: number, east: number, north: number];

/** The box with longitudes from -180 to 180, whichever world of a repeated one the map stands on; all around where it is as wide. */
export function normaliseBox([west, south, east, north]: MapBox): MapBox {
  if (east - west >= 360) return [-180, south, 180, north];
  return [wrap(west), south, wrap(east), north];
}

/** Whether a point lies in a normalised box, its edges included. */
export function isInBox(lng: number, lat: number, [west, south, east, north]: MapBox): boolean {
  if (!(lat >= south && lat <= north)) return false;
  const isWithin = west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
  // 180° E and 180° W are one meridian.
  return (
    isWithin || (Math.abs(lng) === 180 && (west === 180 || east === -180 || west === -180 || east === 180))
  );
}

function wrap(lng: number): number {
  if (lng >= -180 && lng <= 180) return lng;
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}
