import { describe, expect, test } from 'vitest';
import { mercatorX, mercatorY, worldSize } from '../../../src/app/map/events/mercator.ts';
import { copiesOn } from '../../../src/app/map/events/screen.ts';
import { type Camera, type Frame, fitAll, fitMost } from '../../../src/app/map/fit/fitCamera.ts';
import { fitPlaces } from '../../../src/app/map/fit/fitPlaces.ts';
import { appEvents } from './appEvents.ts';

type Drafts = Parameters<typeof appEvents>[0];
const FRAME: Frame = {
  width: 1000,
  height: 500,
  left: 50,
  right: 50,
  top: 50,
  bottom: 50,
  minZoom: 0.97,
  maxZoom: 6.5,
};
const all = (drafts: Drafts, frame = FRAME) => fitAll(fitPlaces(appEvents(drafts)), frame);
const most = (drafts: Drafts, frame = FRAME) => fitMost(fitPlaces(appEvents(drafts)), frame);

/** Whether a place is on the screen of that camera, the short way round. */
function shows(camera: Camera | null, [lng, lat]: readonly [number, number], { width, height } = FRAME) {
  if (!camera) return false;
  const east = mercatorX(lng) - mercatorX(camera.lng);
  const dx = Math.abs(east - Math.round(east)) * worldSize(camera.zoom);
  const dy = Math.abs(mercatorY(lat) - mercatorY(camera.lat)) * worldSize(camera.zoom);
  return dx <= width / 2 && dy <= height / 2;
}

const EUROPE = [
  [13.4, 52.5],
  [21, 52.2],
  [14.4, 50.1],
  [19, 47.5],
  [26.1, 44.4],
  [23.3, 42.7],
] as const;
const europeans = EUROPE.flatMap((lngLat) => Array.from({ length: 10 }, () => ({ lngLat })));
const WASHINGTON = [-77, 38.9] as const;
const BEIJING = [116.4, 39.9] as const;

describe('fitAll(places, frame)', () => {
  test('is null without a place', () => {
    expect(all([])).toBeNull();
    expect(all([{ lngLat: null }])).toBeNull();
  });

  test('of one place is that place, no nearer than the frame allows', () => {
    expect(all([{ lngLat: [-99, 19] }])).toEqual({
      lng: expect.closeTo(-99),
      lat: expect.closeTo(19),
      zoom: 6.5,
    });
  });

  test('shows every place', () => {
    const camera = all([...europeans, { lngLat: WASHINGTON }, { lngLat: BEIJING }]);
    for (const lngLat of [...EUROPE, WASHINGTON, BEIJING]) expect(shows(camera, lngLat)).toBe(true);
  });

  test('keeps to the part of the map that is to be free', () => {
    const frame = { ...FRAME, right: 300, top: 150 };
    const camera = all(
      EUROPE.map((lngLat) => ({ lngLat })),
      frame,
    );
    const world = worldSize(camera?.zoom ?? 0);
    for (const [lng, lat] of EUROPE) {
      const x = (mercatorX(lng) - mercatorX(camera?.lng ?? 0)) * world + 500;
      const y = (mercatorY(lat) - mercatorY(camera?.lat ?? 0)) * world + 250;
      expect(x).toBeGreaterThan(50 - 1e-6);
      expect(x).toBeLessThan(700 + 1e-6);
      expect(y).toBeGreaterThan(150 - 1e-6);
      expect(y).toBeLessThan(450 + 1e-6);
    }
  });

  test('goes the short way round, over the antimeridian', () => {
    const camera = all([{ lngLat: [178, -18] }, { lngLat: [-172, -14] }]);
    expect(Math.abs(((camera?.lng ?? 0) % 360) - 183)).toBeLessThan(0.01);
    expect(camera?.zoom).toBeGreaterThan(4);
  });

  test('leaves room around an area, less of it for a whole country', () => {
    const town = all([{ lngLat: [10, 50] }, { lngLat: [12, 50] }]);
    const area = all([{ lngLat: [10, 50], level: 'admin1', radiusKm: 200 }, { lngLat: [12, 50] }]);
    expect(area?.zoom).toBeLessThan(town?.zoom ?? 0);
  });

  test('never goes below the lowest zoom, and shows most of what is too tall for it', () => {
    const camera = all([
      { lngLat: [0, 80] },
      { lngLat: [10, 75] },
      { lngLat: [-60, -75] },
      { lngLat: [150, 70] },
      { lngLat: [100, 60] },
    ]);
    expect(camera?.zoom).toBeCloseTo(FRAME.minZoom);
    expect(shows(camera, [10, 75])).toBe(true);
    expect(shows(camera, [100, 60])).toBe(true);
  });

  test('keeps within the map near the poles', () => {
    const camera = all([{ lngLat: [0, 89] }, { lngLat: [170, 88] }]);
    const half = FRAME.height / 2 / worldSize(camera?.zoom ?? 0);
    expect(mercatorY(camera?.lat ?? 0) - half).toBeGreaterThanOrEqual(-1e-9);
  });
});

describe('a world that is narrower than the map', () => {
  const wide = { ...FRAME, minZoom: -0.1 };
  const [EREBUS, TROMSO] = [[167.2, -77.5] as const, [18.9, 69.6] as const];
  test('is shown whole, cut through the Bering Strait', () => {
    const camera = most([...europeans, { lngLat: EREBUS }, { lngLat: EREBUS }, { lngLat: TROMSO }], {
      ...wide,
      maxZoom: 0,
    });
    expect(camera?.lng).toBe(11);
    for (const lngLat of [EREBUS, TROMSO]) expect(shows(camera, lngLat, wide)).toBe(true);
  });
  test('has each mark once, a wider one has two at its seam', () => {
    const screen = { x: 0.5, y: 0.5, worldPx: 500, width: 1000, height: 500 };
    expect(copiesOn(screen, 0.01, 0.5, 10)).toEqual([{ x: expect.closeTo(255), y: 250 }]);
    expect(copiesOn({ ...screen, worldPx: 1000 }, 0.001, 0.5, 10)).toHaveLength(2);
  });
});

describe('fitMost(places, frame)', () => {
  test('leaves out the few far away for whose sake all others would be small', () => {
    const camera = most([...europeans, { lngLat: WASHINGTON }, { lngLat: WASHINGTON }, { lngLat: BEIJING }]);
    expect(camera?.zoom).toBeGreaterThan(3);
    for (const lngLat of EUROPE) expect(shows(camera, lngLat)).toBe(true);
    expect(shows(camera, WASHINGTON)).toBe(false);
  });

  test('leaves out none of a few', () => {
    const camera = most([{ lngLat: WASHINGTON }, { lngLat: BEIJING }, { lngLat: [13.4, 52.5] }]);
    for (const lngLat of [WASHINGTON, BEIJING]) expect(shows(camera, lngLat)).toBe(true);
  });

  test('leaves out nobody at the edge of a crowd: it would gain too little', () => {
    const crowd = Array.from({ length: 100 }, (_, index) => ({
      lngLat: [index / 10, 45 + (index % 10) / 10] as const,
    }));
    const camera = most(crowd);
    for (const { lngLat } of crowd) expect(shows(camera, lngLat)).toBe(true);
  });

  test('does not go far for the middle of an ocean', () => {
    const towns = [{ lngLat: [-99, 19] }, { lngLat: [-107, 25] }, { lngLat: [-77, 39] }] as const;
    const camera = most([...towns, { lngLat: [-160, 0], level: 'water', radiusKm: 5000 }]);
    expect(camera).toEqual(most(towns));
    expect(shows(camera, [-160, 0])).toBe(false);
  });

  test('shows a large area beside the towns where that costs little', () => {
    const camera = most([...europeans, { lngLat: [10, 51], level: 'country', radiusKm: 400 }]);
    expect(shows(camera, [10, 51])).toBe(true);
  });

  test('of nothing but large areas shows them', () => {
    const camera = most([
      { lngLat: [-100, 40], level: 'country', radiusKm: 2000 },
      { lngLat: [105, 35], level: 'country', radiusKm: 2000 },
    ]);
    expect(shows(camera, [-100, 40]) && shows(camera, [105, 35])).toBe(true);
  });
});
