import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/app/store/prepare.ts';
import { layLanes, ROW_PX } from '../../../src/app/timeline/layLanes.ts';
import { DOT_PX, levelOf, packRows } from '../../../src/app/timeline/packRows.ts';
import { shareRows } from '../../../src/app/timeline/shareRows.ts';
import { createTimeScale, pixelsPerDay, type TimeScale } from '../../../src/app/timeline/timeScale.ts';
import { dayOf } from '../../../src/event-set/day.ts';
import { readEdtf } from '../../../src/event-set/edtf.ts';
import { CATEGORIES } from '../../../src/event-set/eventSet.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

const WHOLE_1989 = createTimeScale([dayOf(1989, 1, 1), dayOf(1989, 12, 31)], 730);

/** Events of the dates, prepared as the store prepares them; the categories in turn where none is given. */
function eventsOf(dates: readonly string[], category: (typeof CATEGORIES)[number] | undefined) {
  const features = dates.map((edtf, index) => {
    const { start, end, precision } = readEdtf(edtf) ?? { start: null, end: null, precision: null };
    return eventFeature(`e${index}`, {
      edtf,
      start,
      end,
      precision,
      category: category ?? CATEGORIES[index % CATEGORIES.length],
    });
  });
  return prepare(eventSetOf(features)).events;
}

const WHOLE = [dayOf(1980, 1, 1), dayOf(1999, 12, 31)] as const;

const lay = (
  dates: readonly string[],
  heightPx = 72,
  category: 'conflict' | null = 'conflict',
  scale: TimeScale = WHOLE_1989,
) => {
  const events = eventsOf(dates, category ?? undefined);
  const keys = category ? [category] : CATEGORIES;
  const keyOf = (event: (typeof events)[number]) => event.properties.category;
  const available = Math.floor(heightPx / Math.min(ROW_PX, heightPx / keys.length));
  const rows = shareRows(events, keys, pixelsPerDay(WHOLE_1989), { keyOf, whole: WHOLE }, available);
  const level = levelOf(pixelsPerDay(scale));
  const packing = packRows(events, level, { keyOf, rows, whole: WHOLE, longPx: 150 });
  return layLanes(events, scale, { keyOf, rows, whole: WHOLE, packing, heightPx });
};

describe('layLanes(events, scale, options)', () => {
  test('gives no lane without keys, and an empty lane without events', () => {
    expect(
      layLanes([], WHOLE_1989, {
        keyOf: () => 'a',
        rows: new Map(),
        whole: WHOLE,
        packing: { rowOf: new Int16Array(0) },
        heightPx: 100,
      }),
    ).toEqual([]);
    expect(lay([])).toMatchObject([{ key: 'conflict', marks: [], hidden: 0 }]);
  });

  test('draws a day as a dot around its middle, a month as a bar as long as it lasts', () => {
    const [{ marks }] = lay(['1989-07-02', '1989-11']);
    const [day, month] = marks.toSorted((a, b) => a.left - b.left);
    expect(day.kind).toBe('dot');
    expect(day.right - day.left).toBe(DOT_PX);
    expect((day.left + day.right) / 2).toBeCloseTo(WHOLE_1989(dayOf(1989, 7, 2) + 0.5), 5);
    expect(month).toMatchObject({ kind: 'bar' });
    expect([month.left, month.right]).toEqual([
      WHOLE_1989(dayOf(1989, 11, 1)),
      WHOLE_1989(dayOf(1989, 12, 1)),
    ]);
  });

  test('lets open ends run over the edge of the plot', () => {
    const [{ marks }] = lay(['../1989-03', '1989-10/..']);
    expect(marks.find(({ left }) => left < 0)).toBeDefined();
    expect(marks.find(({ right }) => right > 730)).toBeDefined();
  });

  test('never lets two marks of one row overlap, and counts what finds no room', () => {
    const dates = Array.from({ length: 200 }, (_, index) => `1989-0${1 + (index % 9)}-1${index % 10}`);
    const [{ marks, hidden }] = lay(dates);
    expect(marks.length + hidden).toBe(200);
    expect(hidden).toBeGreaterThan(0);
    for (const a of marks) {
      for (const b of marks) {
        if (a !== b && a.y === b.y) expect(a.right <= b.left || b.right <= a.left).toBe(true);
      }
    }
  });

  test('gives every lane a row and fills the height, however many lanes there are', () => {
    const lanes = lay(['1989-01-01', '1989-05-05', '1989-09-09'], 90, null);
    expect(lanes).toHaveLength(CATEGORIES.length);
    expect(lanes.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(90);
    expect(Math.min(...lanes.map(({ height }) => height))).toBeGreaterThan(0);
  });

  test('leaves room for a title only up to the next mark of the row', () => {
    const [{ marks }] = lay(['1989-03-01', '1989-04-01'], 18);
    const [first] = marks.toSorted((a, b) => a.left - b.left);
    expect(first.right + first.labelPx).toBeLessThan(marks[1].left);
  });

  test('keeps every mark in its row while the reader pans and within a zoom level', () => {
    const dates = Array.from({ length: 60 }, (_, index) => `1989-0${1 + (index % 9)}-${10 + (index % 17)}`);
    const rowsOf = (scale: TimeScale) =>
      new Map(lay(dates, 90, 'conflict', scale)[0].marks.map(({ event, y }) => [event.id, y]));
    const before = rowsOf(createTimeScale([dayOf(1989, 2, 1), dayOf(1989, 5, 31)], 730));
    const after = rowsOf(createTimeScale([dayOf(1989, 3, 1), dayOf(1989, 6, 28)], 730));
    const shared = [...before].filter(([id]) => after.has(id));
    expect(shared.length).toBeGreaterThan(10);
    for (const [id, y] of shared) expect(after.get(id)).toBe(y);
  });

  test('lets one long bar not hide the days under it', () => {
    const [{ marks, hidden, hiddenCells }] = lay(['1989', '1989-03-01', '1989-06-01', '1989-09-01'], 18);
    expect(marks.map(({ kind }) => kind)).toEqual(['dot', 'dot', 'dot']);
    expect(hidden).toBe(1);
    expect(hiddenCells).toHaveLength(1);
  });

  test('writes the title before a mark that has no room behind it, and never into a neighbour', () => {
    const [{ marks }] = lay(['1989-02-01', '1989-12-29'], 18);
    expect(marks.map(({ labelSide }) => labelSide)).toEqual(['behind', 'before']);
    expect(marks[0].right + marks[0].labelPx).toBeLessThan(marks[1].left - marks[1].labelPx);
    const [alone] = lay(['1989-12-29'], 18);
    expect(alone.marks[0].left - alone.marks[0].labelPx).toBeGreaterThanOrEqual(0);
  });

  test('writes the title on a long bar that has no room beside it', () => {
    const scale = createTimeScale([dayOf(1989, 3, 1), dayOf(1989, 5, 31)], 730);
    const [{ marks }] = lay(['1989-01-01/1989-12-31'], 18, 'conflict', scale);
    expect(marks.map(({ labelSide }) => labelSide)).toEqual(['inside']);
    expect(marks[0].labelPx).toBeGreaterThan(600);
    expect(marks[0].labelPx).toBeLessThan(730);
  });
});
