import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/app/store/prepare.ts';
import { columnTitles } from '../../../src/app/timeline/columnTitles.ts';
import { laneHeights } from '../../../src/app/timeline/laneHeights.ts';
import { hitLanes } from '../../../src/app/timeline/laneHit.ts';
import { nextTarget, pressLanes } from '../../../src/app/timeline/laneKeyboard.ts';
import { laneIndex } from '../../../src/app/timeline/laneKeys.ts';
import type { LanePacking } from '../../../src/app/timeline/lanePacking.ts';
import { createLanes } from '../../../src/app/timeline/lanePicture.ts';
import { laneTargets } from '../../../src/app/timeline/laneTargets.ts';
import { layMarks, type Mark } from '../../../src/app/timeline/layMarks.ts';
import { packLane } from '../../../src/app/timeline/packLane.ts';
import { timeFrame } from '../../../src/app/timeline/timeFrame.ts';
import { createTimeScale, pixelsPerDay, type TimeScale } from '../../../src/app/timeline/timeScale.ts';
import { dayOf } from '../../../src/event-set/day.ts';
import { readEdtf } from '../../../src/event-set/edtf.ts';
import type { EventProperties } from '../../../src/event-set/eventSet.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';
import { randomOf } from '../../fixtures/syntheticSet.ts';

/** Two pixels a day. */
const WHOLE_1989 = createTimeScale([dayOf(1989, 1, 1), dayOf(1989, 12, 31)], 730);

/** A frame of events with these dates. */
function frameOf(dates: readonly string[], more: (index: number) => Partial<EventProperties> = () => ({})) {
  const features = dates.map((edtf, index) => {
    const { start, end, precision } = readEdtf(edtf) ?? { start: null, end: null, precision: null };
    return eventFeature(`e${index}`, { edtf, start, end, precision, ...more(index) });
  });
  const { events, ...prepared } = prepare(eventSetOf(features));
  const frame = timeFrame({ events, ...prepared }, []);
  if (!frame) throw new Error('nothing is dated');
  return { frame, events };
}

const all = (count: number) => Int32Array.from({ length: count }, (_, index) => index);
const passing = (count: number) => new Uint8Array(count).fill(1);

/** The packing of a single lane, and its marks on a scale. */
function lay(dates: readonly string[], heightPx = 48, scale: TimeScale = WHOLE_1989) {
  const { frame, events } = frameOf(dates);
  const passes = passing(dates.length);
  const room = { dayPx: pixelsPerDay(scale), heightPx, longPx: 150 };
  const packing = packLane(frame, all(dates.length), passes, room);
  return { packing, marks: layMarks(frame, packing, scale, { top: 0, heightPx, passes }), events, frame };
}

function overlaps(marks: readonly Mark[]): number {
  let found = 0;
  for (const [at, one] of marks.entries())
    for (const other of marks.slice(at + 1))
      if (one.dotPx > 4 && one.y === other.y && one.left < other.right && other.left < one.right) found += 1;
  return found;
}

const shownBy = (packing: LanePacking) =>
  packing.shorts.length + packing.longs.length + packing.threads.length;
const countedBy = ({ columns }: LanePacking) =>
  Math.round((columns?.counts ?? new Float64Array()).reduce((sum, count) => sum + count, 0));

describe('packLane(frame, members, passes, room)', () => {
  test('a day is a dot on its middle, a month a bar over its days', () => {
    const { marks } = lay(['1989-03-10', '1989-06']);
    expect(marks).toHaveLength(2);
    const [dot, bar] = marks;
    expect(dot?.kind).toBe('dot');
    expect(((dot?.left ?? 0) + (dot?.right ?? 0)) / 2).toBeCloseTo(WHOLE_1989(dayOf(1989, 3, 10) + 0.5));
    expect(bar).toMatchObject({
      kind: 'bar',
      left: WHOLE_1989(dayOf(1989, 6, 1)),
      right: WHOLE_1989(dayOf(1989, 7, 1)),
    });
  });

  test('where roomy rows do not hold all, lower ones do: a bar without a row does not vanish', () => {
    const years = Array.from({ length: 4 }, () => '1989');
    const { packing, marks } = lay(years, 48);
    expect(packing.rowPx).toBeLessThan(16);
    expect(packing.columns).toBeNull();
    expect(new Set(marks.map(({ y }) => y)).size).toBe(4);
  });

  test('events of one day stand side by side once a day is wide, and stay within it', () => {
    const day = createTimeScale([dayOf(1989, 11, 9), dayOf(1989, 11, 10)], 1000);
    const { marks } = lay(
      Array.from({ length: 30 }, () => '1989-11-09'),
      48,
      day,
    );
    expect(marks).toHaveLength(30);
    expect(overlaps(marks)).toBe(0);
    expect(Math.max(...marks.map(({ right }) => right))).toBeLessThanOrEqual(500);
  });

  test('a crowd becomes columns, what stands apart keeps its mark, and nothing is lost', () => {
    const crowd = Array.from(
      { length: 400 },
      (_, index) => `1989-11-${String(1 + (index % 20)).padStart(2, '0')}`,
    );
    const apart = Array.from(
      { length: 27 },
      (_, index) => `1989-0${1 + Math.floor(index / 3)}-${11 + 8 * (index % 3)}`,
    );
    const { packing } = lay([...crowd, ...apart], 32);
    expect(packing.columns).not.toBeNull();
    expect(shownBy(packing)).toBe(27);
    expect(shownBy(packing) + countedBy(packing)).toBe(427);
  });

  test('whatever the dates, no two marks overlap, and marks and columns add up to all', () => {
    const random = randomOf(7);
    for (let round = 0; round < 25; round++) {
      const dates = Array.from({ length: 5 + Math.floor(random() * 200) }, () => {
        const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
        return random() < 0.2
          ? `1989-${month}`
          : random() < 0.05
            ? '1989'
            : `1989-${month}-${10 + Math.floor(random() * 18)}`;
      });
      const { packing, marks } = lay(dates, 16 + Math.floor(random() * 60));
      expect(overlaps(marks)).toBe(0);
      expect(shownBy(packing) + countedBy(packing)).toBe(dates.length);
    }
  });

  test('bars that find no row beside columns are lines at the foot of the lane', () => {
    const crowd = Array.from({ length: 30 }, () => '1989-11-09');
    const { packing, marks } = lay([...crowd, '1989-03/1989-05', '1989-03/1989-05', '1989-04'], 16);
    expect(packing.columns).not.toBeNull();
    expect(packing.threads).toHaveLength(2);
    expect(marks.filter(({ kind }) => kind === 'bar')).toHaveLength(3);
  });

  test('what does not pass takes no room', () => {
    const { frame } = frameOf(['1989-03-10', '1989-03-10', '1989-03-10']);
    const room = { dayPx: 2, heightPx: 16, longPx: 150 };
    const packing = packLane(frame, all(3), Uint8Array.of(0, 1, 0), room);
    expect([...packing.shorts]).toEqual([1]);
  });
});

describe('layMarks(frame, packing, scale, options)', () => {
  test('shows what reaches into sight from outside, cut at the edges, and leaves out the rest', () => {
    const scale = createTimeScale([dayOf(1989, 6, 1), dayOf(1989, 6, 30)], 600);
    const { marks } = lay(['1989-05/1989-07', '1989-05-10', '1989-06-10', '1989-07-20'], 48, scale);
    expect(marks.map(({ kind, left, right }) => [kind, left < 0, right > 600])).toEqual(
      expect.arrayContaining([
        ['bar', true, true],
        ['dot', false, false],
      ]),
    );
    expect(marks).toHaveLength(2);
  });

  test('a mark at the end has its title before it, and no two titles share room', () => {
    const { marks } = lay(['1989-03-01', '1989-12-25'], 16);
    expect(marks.map(({ labelSide }) => labelSide)).toEqual(['behind', 'before']);
    const room = marks.reduce((sum, { labelPx }) => sum + labelPx, 0);
    expect(room).toBeLessThan((marks[1]?.left ?? 0) - (marks[0]?.right ?? 0));
  });
});

describe('laneIndex(frame, events, mode)', () => {
  test('categories in their order; countries by frequency, the rare ones together, none last', () => {
    const codes = Array.from({ length: 20 }, (_, index) => String.fromCharCode(65 + index, 65));
    const dates = Array.from({ length: 60 }, () => '1989-03-10');
    const { frame, events } = frameOf(dates, (index) => ({
      countryCode: index < 20 ? (codes[index] ?? null) : index < 50 ? 'DE' : null,
      category: index % 2 ? 'conflict' : 'culture',
    }));
    const countries = laneIndex(frame, events, 'country');
    expect(countries.lanes[0]).toMatchObject({ kind: 'value', key: 'DE', events: 30 });
    expect(countries.lanes.at(-2)).toMatchObject({ kind: 'rest', values: 11, events: 11 });
    expect(countries.lanes.at(-1)).toMatchObject({ kind: 'none', events: 10 });
    expect(countries.members.reduce((sum, each) => sum + each.length, 0)).toBe(60);
    expect(laneIndex(frame, events, 'category').lanes.map(({ key }) => key)).toEqual(['conflict', 'culture']);
  });
});

describe('laneHeights(frame, members, dayPx, heightPx)', () => {
  const { frame } = frameOf(Array.from({ length: 30 }, () => '1989-03-10'));
  test('every lane has a row, the spare ones go where they lack most', () => {
    const heights = laneHeights(frame, [all(30), Int32Array.of(0)], 2, 128);
    expect(heights[1]).toBeLessThan(heights[0] ?? 0);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(128);
  });
  test('lanes that do not fit keep a row each, to be scrolled', () => {
    const lanes = Array.from({ length: 14 }, () => Int32Array.of(0));
    expect(laneHeights(frame, lanes, 2, 100)).toEqual(lanes.map(() => 16));
  });
});

describe('createLanes(frame, index, heights, passes, widthPx)', () => {
  test('a scale between two levels never lets marks overlap, however near', () => {
    const random = randomOf(3);
    const dates = Array.from(
      { length: 300 },
      () =>
        `1989-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${10 + Math.floor(random() * 18)}`,
    );
    const { frame, events } = frameOf(dates, (index) => ({ category: index % 3 ? 'conflict' : 'culture' }));
    const index = laneIndex(frame, events, 'category');
    const lanes = createLanes(frame, index, [60, 40], passing(300), 900);
    for (let days = 400; days > 2; days /= 1.3) {
      const scale = createTimeScale([dayOf(1989, 6, 1), dayOf(1989, 6, 1) + days], 900);
      expect(overlaps(lanes.picture(scale, 'now').marks)).toBe(0);
    }
  });

  test('withMarksOf() marks what is counted in a column', () => {
    const { frame, events } = frameOf(Array.from({ length: 500 }, () => '1989-03-10'));
    const lanes = createLanes(frame, laneIndex(frame, events, 'category'), [32], passing(500), 730);
    const picture = lanes.picture(WHOLE_1989, 'now');
    expect(picture.marks).toHaveLength(0);
    expect(lanes.withMarksOf(picture, WHOLE_1989, [7, -1]).marks.map(({ index }) => index)).toEqual([7]);
    const hit = hitLanes(picture, WHOLE_1989, WHOLE_1989(dayOf(1989, 3, 10) + 0.5), 20);
    expect(hit).toMatchObject({ kind: 'column', events: 500 });
  });
});

describe('keys on the lanes', () => {
  const { frame, events } = frameOf(['1989-03-10', '1989-06', '1989-09-01']);
  const lanes = createLanes(frame, laneIndex(frame, events, 'category'), [16], passing(3), 730);
  const targets = laneTargets(lanes.picture(WHOLE_1989, 'now'), WHOLE_1989, frame, events);
  test('nextTarget(targets, id, key) goes through time', () => {
    expect(nextTarget(targets, 'e0', 'ArrowRight')?.id).toBe('e1');
    expect(nextTarget(targets, 'e0', 'ArrowLeft')).toBeNull();
    expect(nextTarget(targets, 'e0', 'End')?.id).toBe('e2');
    expect(nextTarget(targets, 'e0', 'ArrowDown')).toBeNull();
  });
  test('laneTargets(picture, scale, frame, events) has what is counted in columns, stretch by stretch', () => {
    const crowd = frameOf([
      ...Array.from({ length: 40 }, () => '1989-03-10'),
      ...Array.from({ length: 30 }, () => '1989-09-10'),
    ]);
    const index = laneIndex(crowd.frame, crowd.events, 'category');
    const picture = createLanes(crowd.frame, index, [16], passing(70), 730).picture(WHOLE_1989, 'now');
    const stretches = laneTargets(picture, WHOLE_1989, crowd.frame, crowd.events);
    expect(stretches.map((target) => target.kind === 'columns' && target.hit.events)).toEqual([40, 30]);
    expect(nextTarget(stretches, stretches[0]?.id ?? '', 'ArrowRight')).toBe(stretches[1]);
    const [first] = stretches;
    const titles =
      first?.kind === 'columns'
        ? columnTitles(first.hit, all(70), passing(70), new Set([0]), crowd.frame, crowd.events)
        : [];
    expect(titles).toHaveLength(4);
  });
  test('pressLanes(key, window, whole) zooms and moves within the bounds', () => {
    expect(pressLanes('+', [0, 99], [0, 99])?.[0]).toBeGreaterThan(0);
    expect(pressLanes('-', [0, 99], [0, 99])).toEqual([0, 99]);
    expect(pressLanes('PageDown', [0, 9], [0, 99])).toEqual([8, 17]);
    expect(pressLanes('a', [0, 9], [0, 99])).toBeNull();
  });
});
