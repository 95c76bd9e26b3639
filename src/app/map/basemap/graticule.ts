import type { Feature, MultiLineString, Position } from 'geojson';

/** Meridians and parallels every so many degrees, up to 80° north and south, as one line feature. */
export function graticule(step: number): Feature<MultiLineString> {
  const coordinates: Position[][] = [];
  for (let lng = -180; lng < 180; lng += step) {
    coordinates.push([
      [lng, -80],
      [lng, 80],
    ]);
  }
  for (let lat = -Math.floor(80 / step) * step; lat <= 80; lat += step) {
    coordinates.push([
      [-180, lat],
      [180, lat],
    ]);
  }
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } };
}
