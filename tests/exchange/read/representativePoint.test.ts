import { describe, expect, it } from 'vitest';
import { representativePoint } from '../../../src/exchange/read/representativePoint.ts';

describe('representativePoint(geometry)', () => {
  it('of a point is the point, digit for digit', () => {
    expect(representativePoint({ type: 'Point', coordinates: [-0.37739123456, 39.4699] })).toEqual({
      lngLat: [-0.37739123456, 39.4699],
      radiusKm: null,
      hasAltitude: false,
    });
  });

  it('of an area is its centroid, with the distance to its farthest corner', () => {
    const ring = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ];
    const point = representativePoint({ type: 'Polygon', coordinates: [ring] });
    expect(point).toMatchObject({ lngLat: [1, 1] });
    expect(point).toHaveProperty('radiusKm', expect.closeTo(157.2, 0));
  });

  it('of a line across the antimeridian lies on it, not on the other side of the world', () => {
    const line = [
      [179, 0],
      [-179.5, 0],
      [-179, 0],
    ];
    const point = representativePoint({ type: 'LineString', coordinates: line });
    expect(point).toMatchObject({ lngLat: [-179.5, 0] });
    expect(point).toHaveProperty('radiusKm', expect.closeTo(167, 0));
  });

  it('of points is the one nearest to their middle; of a flat area its middle', () => {
    const coordinates = [
      [0, 0],
      [1, 0],
      [10, 0],
    ];
    expect(representativePoint({ type: 'MultiPoint', coordinates })).toMatchObject({ lngLat: [1, 0] });
    expect(representativePoint({ type: 'Polygon', coordinates: [coordinates] })).toMatchObject({
      lngLat: [1, 0],
    });
  });

  it('of a collection takes its areas before its lines and points, and tells of altitudes', () => {
    const geometries = [
      { type: 'Point', coordinates: [50, 50, 12] },
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [0, 2],
            [2, 2],
            [2, 0],
          ],
        ],
      },
    ];
    const collection = { type: 'GeometryCollection', geometries };
    expect(representativePoint(collection)).toMatchObject({ lngLat: [1, 1], hasAltitude: true });
  });

  it.each([
    [{ type: 'Point', coordinates: [200, 10] }, '[200,10]'],
    [{ type: 'Point', coordinates: [10, 91] }, '[10,91]'],
    [{ type: 'Point', coordinates: [Number.NaN, 1] }, '[null,1]'],
    [{ type: 'Point', coordinates: ['1', '2'] }, '["1","2"]'],
    [{ type: 'Point' }, 'no list of coordinates'],
    [{ type: 'Polygon', coordinates: [] }, 'no list of coordinates'],
    [{ type: 'Circle', coordinates: [1, 2] }, 'the type "Circle"'],
    [{ type: { toString: null } }, 'the type {"toString":null}'],
    ['POINT (1 2)', 'something else'],
  ])('%j gives none, and says why', (geometry, found) => {
    expect(representativePoint(geometry)).toMatchObject({ found });
  });

  it('of nothing is nothing', () => {
    expect(representativePoint(null)).toBeNull();
  });

  it('does not follow collections without end', () => {
    let geometry: unknown = { type: 'Point', coordinates: [0, 0] };
    for (let depth = 0; depth < 10_000; depth++)
      geometry = { type: 'GeometryCollection', geometries: [geometry] };
    expect(representativePoint(geometry)).toMatchObject({ found: 'more' });
  });
});
