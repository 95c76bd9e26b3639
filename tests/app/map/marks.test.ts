import { describe, expect, test } from 'vitest';
import { fanOffsets } from '../../../src/app/map/events/fan.ts';
import { gather, LONE_ZOOM } from '../../../src/app/map/events/gather.ts';
import { marksOf, RING_PIECES, shareOut } from '../../../src/app/map/events/marks.ts';
import { worldSize } from '../../../src/app/map/events/mercator.ts';
import { spotsOf } from '../../../src/app/map/events/spots.ts';
import { appEvents } from './appEvents.ts';

const MEXICO_CITY = [-99.13, 19.43] as const;
const PUEBLA = [-98.2, 19.04] as const;
const MADRID = [-3.7, 40.4] as const;

describe('spotsOf(events)', () => {
  test('joins events of one place and leaves out the unplaced and doubtful', () => {
    const events = appEvents([
      { lngLat: MADRID },
      { lngLat: MADRID },
      { lngLat: null },
      { lngLat: PUEBLA, doubtful: true },
    ]);
    expect(spotsOf(events).map((spot) => [spot.lngLat, spot.positions])).toEqual([[MADRID, [0, 1]]]);
  });
});

describe('gather(spots, zoom)', () => {
  test('puts every spot into exactly one gathering', () => {
    const events = appEvents(Array.from({ length: 400 }, (_, index) => ({ lngLat: scattered(index) })));
    const spots = spotsOf(events);
    for (const zoom of [0, 3, 7, LONE_ZOOM]) {
      const all = gather(spots, zoom)
        .flat()
        .sort((a, b) => a - b);
      expect(all).toEqual(spots.map((_, index) => index));
    }
  });

  test('parts what it gathered once the map is near enough', () => {
    const spots = spotsOf(appEvents([{ lngLat: MEXICO_CITY }, { lngLat: PUEBLA }, { lngLat: MADRID }]));
    expect(gather(spots, 2)).toHaveLength(2);
    expect(gather(spots, 7)).toHaveLength(3);
  });

  test('leaves no two gatherings with their first spots closer than 30 px', () => {
    const spots = spotsOf(
      appEvents(Array.from({ length: 300 }, (_, index) => ({ lngLat: scattered(index) }))),
    );
    const heads = gather(spots, 3).map(([head = 0]) => spots[head]);
    heads.forEach((a, index) => {
      for (const b of heads.slice(index + 1)) {
        if (a && b) expect(Math.hypot(a.x - b.x, a.y - b.y) * worldSize(3)).toBeGreaterThan(30);
      }
    });
  });
});

describe('marksOf(gatherings, spots, events, mask)', () => {
  const events = appEvents([
    { lngLat: MEXICO_CITY, category: 'crime' },
    { lngLat: MEXICO_CITY, category: 'conflict' },
    { lngLat: PUEBLA, category: 'crime' },
    { lngLat: MADRID, level: 'country' },
  ]);
  const spots = spotsOf(events);
  const gatherings = gather(spots, 2);

  test('stands on the place where most happened, and counts what shows', () => {
    const marks = marksOf(gatherings, spots, events, Uint8Array.of(1, 1, 1, 1));
    expect(marks.map((mark) => [mark.lngLat, mark.events.length, mark.inOnePlace])).toEqual([
      [MEXICO_CITY, 3, false],
      [MADRID, 1, true],
    ]);
    expect(marks[0]?.image).toBe(`ring/28/point/8.0.16.0.0.0.0.0.0`);
    expect(marks[1]?.image).toMatch(/^symbol\/.*\/area$/);
  });

  test('moves to the place of the only event that shows', () => {
    const marks = marksOf(gatherings, spots, events, Uint8Array.of(0, 0, 1, 0));
    expect(marks.map((mark) => mark.lngLat)).toEqual([PUEBLA]);
    expect(marks[0]?.image).toMatch(/^symbol\/crime\/.*\/point$/);
  });

  test('is empty when nothing shows', () => {
    expect(marksOf(gatherings, spots, events, new Uint8Array(4))).toEqual([]);
  });
});

describe('shareOut(counts, pieces)', () => {
  test('gives all pieces, and one at least to what is there', () => {
    for (const counts of [
      [1],
      [1, 1],
      [999, 1, 0],
      [5, 3, 1, 1, 1, 1, 1, 1, 1],
      [1000, 1, 1, 1, 1, 1, 1, 1, 1],
    ]) {
      const shares = shareOut(counts, RING_PIECES);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(RING_PIECES);
      expect(shares.map((share) => share > 0)).toEqual(counts.map((count) => count > 0));
    }
  });

  test('of nothing is nothing', () => {
    expect(shareOut([0, 0], RING_PIECES)).toEqual([0, 0]);
  });
});

describe('fanOffsets(count)', () => {
  test('keeps symbols apart from each other and from the middle', () => {
    for (const count of [2, 3, 9, 10, 40]) {
      const offsets = fanOffsets(count);
      expect(offsets).toHaveLength(count);
      offsets.forEach(([x, y], index) => {
        expect(Math.hypot(x, y)).toBeGreaterThan(24);
        for (const [otherX, otherY] of offsets.slice(index + 1)) {
          expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(20);
        }
      });
    }
  });
});

/** Places spread over the map in a fixed way (a low-discrepancy sequence). */
function scattered(index: number): readonly [number, number] {
  return [((index * 0.754_877_666) % 1) * 360 - 180, ((index * 0.569_840_291) % 1) * 140 - 70];
}
