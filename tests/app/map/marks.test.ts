import { describe, expect, test } from 'vitest';
import { type EventGroups, eventGroupsOf } from '../../../src/app/map/events/eventGroups.ts';
import { fanOf, fanOffsets, MOST_FANNED } from '../../../src/app/map/events/fan.ts';
import { gather } from '../../../src/app/map/events/gather.ts';
import { type Mark, RING_PIECES, shareOut } from '../../../src/app/map/events/marks.ts';
import { worldSize } from '../../../src/app/map/events/mercator.ts';
import { spotsOf } from '../../../src/app/map/events/spots.ts';
import type { AppEvent } from '../../../src/app/store/prepare.ts';
import { appEvents, preparedEvents } from './appEvents.ts';

const MEXICO_CITY = [-99.13, 19.43] as const;
const PUEBLA = [-98.2, 19.04] as const;
const MADRID = [-3.7, 40.4] as const;

const spotsFor = (events: AppEvent[]) => spotsOf(preparedEvents(events));

describe('spotsOf(prepared)', () => {
  test('joins events of one place and leaves out the unplaced and doubtful', () => {
    const spots = spotsFor(
      appEvents([
        { lngLat: MADRID },
        { lngLat: MADRID },
        { lngLat: null },
        { lngLat: PUEBLA, doubtful: true },
      ]),
    );
    expect(spots.count).toBe(1);
    expect([...spots.spotOf]).toEqual([0, 0, -1, -1]);
    expect([...spots.positions]).toEqual([0, 1]);
    expect([spots.lngs[0], spots.lats[0]]).toEqual(MADRID);
  });

  test('lists the positions of each spot in the order of time', () => {
    const spots = spotsFor(appEvents([{ lngLat: MADRID }, { lngLat: PUEBLA }, { lngLat: MADRID }]));
    expect([...spots.offsets]).toEqual([0, 2, 3]);
    expect([...spots.positions]).toEqual([0, 2, 1]);
  });
});

describe('gather(spots, zoom)', () => {
  const many = spotsFor(appEvents(Array.from({ length: 400 }, (_, index) => ({ lngLat: scattered(index) }))));

  test.each([0, 3, 7, 11])('puts every spot into exactly one of the groups at zoom %d', (zoom) => {
    const { groupOf, groups } = gather(many, zoom);
    expect(groupOf).toHaveLength(many.count);
    expect(new Set(groupOf).size).toBe(groups);
    expect(Math.max(...groupOf)).toBe(groups - 1);
  });

  test('parts what it gathered once the map is near enough', () => {
    const spots = spotsFor(appEvents([{ lngLat: MEXICO_CITY }, { lngLat: PUEBLA }, { lngLat: MADRID }]));
    expect(gather(spots, 2).groups).toBe(2);
    expect(gather(spots, 7).groups).toBe(3);
  });

  test('leaves no two groups whose heaviest spots are closer than 30 px', () => {
    const { groupOf, groups } = gather(many, 3);
    // All weigh the same: the first of each group is its head.
    const heads = Array.from({ length: groups }, (_, group) => groupOf.indexOf(group));
    let closest = Infinity;
    heads.forEach((a, index) => {
      for (const b of heads.slice(index + 1)) {
        const dx = (many.xs[a] ?? 0) - (many.xs[b] ?? 0);
        const dy = (many.ys[a] ?? 0) - (many.ys[b] ?? 0);
        closest = Math.min(closest, Math.hypot(dx, dy) * worldSize(3));
      }
    });
    expect(closest).toBeGreaterThan(30);
  });
});

describe('eventGroupsOf(prepared)', () => {
  const events = appEvents([
    { lngLat: MEXICO_CITY, category: 'crime' },
    { lngLat: MEXICO_CITY, category: 'conflict' },
    { lngLat: PUEBLA, category: 'crime' },
    { lngLat: MADRID, level: 'country' },
  ]);
  const counted = (positions: number[]): EventGroups => {
    const groups = eventGroupsOf(preparedEvents(events));
    groups.count(2, Uint32Array.from(positions));
    return groups;
  };
  const marksOf = (groups: EventGroups): Mark[] =>
    Array.from({ length: groups.size }, (_, group) => groups.mark(group)).filter((mark) => mark !== null);

  test('stands on the place where most happened, and counts what shows', () => {
    const marks = marksOf(counted([0, 1, 2, 3]));
    expect(marks.map((mark) => [mark.lngLat, mark.count, mark.inOnePlace])).toEqual([
      [MEXICO_CITY, 3, false],
      [MADRID, 1, true],
    ]);
    expect(marks[0]?.image).toBe(`ring/28/point/8.0.16.0.0.0.0.0.0`);
    expect(marks[1]?.image).toMatch(/^symbol\/.*\/area$/);
    expect(marks[1]?.event).toBe(events[3]);
  });

  test('moves to the place of the only event that shows, and is that event', () => {
    const marks = marksOf(counted([2]));
    expect(marks.map((mark) => [mark.lngLat, mark.event])).toEqual([[PUEBLA, events[2]]]);
  });

  test('has no mark where nothing shows', () => {
    const groups = counted([]);
    expect(marksOf(groups)).toEqual([]);
    expect(Number.isNaN(groups.x(0))).toBe(true);
  });

  test('eventsIn(group) and placesIn(group) give what shows, in the order of time', () => {
    const groups = counted([1, 2, 3]);
    const group = groups.groupOf(events[1] as AppEvent);
    expect(groups.eventsIn(group)).toEqual([events[1], events[2]]);
    expect(groups.placesIn(group)).toEqual([MEXICO_CITY, PUEBLA]);
  });
});

describe('fanOf(base, events, page)', () => {
  const events = appEvents(Array.from({ length: 30 }, () => ({ lngLat: MADRID })));
  const groups = eventGroupsOf(preparedEvents(events));
  groups.count(
    2,
    Uint32Array.from(events, (_, index) => index),
  );
  const base = groups.mark(0) as Mark;

  test('spreads a few all at once', () => {
    const { leaves } = fanOf(base, events.slice(0, 5), 0);
    expect(leaves.map(({ mark }) => mark.event)).toEqual(events.slice(0, 5));
  });

  test('of many ends with a mark that turns to the next ones, and comes round', () => {
    const first = fanOf(base, events, 0).leaves;
    expect(first).toHaveLength(MOST_FANNED + 1);
    expect(first.at(-1)?.mark).toMatchObject({ image: 'more', count: 30 - MOST_FANNED, event: null });
    expect(fanOf(base, events, 1).leaves[0]?.mark.event).toBe(events[MOST_FANNED]);
    expect(fanOf(base, events, 2).leaves[0]?.mark.event).toBe(events[0]);
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
