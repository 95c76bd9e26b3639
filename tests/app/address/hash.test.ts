import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHash } from '../../../src/app/address/readAddress.ts';
import { writeHash } from '../../../src/app/address/writeHash.ts';
import { type Facet, NO_FILTERS, NO_VALUE } from '../../../src/app/store/filters.ts';
import {
  FIRST_VIEW,
  LANE_MODES,
  LIST_GROUPINGS,
  LIST_MODES,
  SORT_KEYS,
  TRAYS,
  type View,
} from '../../../src/app/store/view.ts';
import { dayOf, parseIsoDate } from '../../../src/event-set/day.ts';
import { CATEGORIES, CLAIMS, PRECISIONS, STATUSES } from '../../../src/event-set/eventSet.ts';

const day = fc.integer({ min: dayOf(-9999, 1, 1), max: dayOf(9999, 12, 31) });
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const id = text.filter((each) => each.trim() !== '');
const some = (keys: fc.Arbitrary<string>) => fc.uniqueArray(keys, { maxLength: 5 });
const degrees = (most: number) =>
  fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((whole) => whole / 1e4 + 0);

const views: fc.Arbitrary<View> = fc.record({
  window: fc.option(fc.tuple(day, day).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])),
  filters: fc
    .record<Record<Facet, readonly string[]>>({
      category: some(fc.constantFrom(...CATEGORIES)),
      country: some(fc.constantFrom('DE', 'FR', NO_VALUE)),
      place: some(id),
      status: some(fc.constantFrom(...STATUSES)),
      claim: some(fc.constantFrom(...CLAIMS)),
      precision: some(fc.constantFrom(...PRECISIONS, NO_VALUE)),
      article: some(id),
      publisher: some(id),
      checked: some(fc.constantFrom('person', NO_VALUE)),
    })
    .map((filters) => (Object.values(filters).every((keys) => keys.length === 0) ? NO_FILTERS : filters)),
  leastConfidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  search: fc.oneof(fc.constant(''), id),
  onlyMap: fc.boolean(),
  story: fc.boolean(),
  selectedId: fc.option(id),
  readingId: fc.option(id),
  openTray: fc.option(fc.constantFrom(...TRAYS)),
  mapView: fc.option(
    fc.record({
      lng: degrees(180),
      lat: degrees(90),
      zoom: fc.integer({ min: 0, max: 2400 }).map((whole) => whole / 100),
    }),
  ),
  laneMode: fc.constantFrom(...LANE_MODES),
  listMode: fc.constantFrom(...LIST_MODES),
  listGrouping: fc.constantFrom(...LIST_GROUPINGS),
  listSort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
});

describe('readHash(writeHash(view))', () => {
  test('is the view', () => {
    fc.assert(
      fc.property(views, (view) => {
        const hash = writeHash(view);
        fc.pre(hash.length <= 4000);
        expect(readHash(hash)).toEqual(view);
        expect(hash).toMatch(/^(#[\x21-\x7e]+)?$/);
      }),
      { numRuns: 400 },
    );
  });

  test('widens a window of fractions to whole days', () => {
    const from = parseIsoDate('1989-11-09') ?? 0;
    expect(writeHash({ ...FIRST_VIEW, window: [from + 0.4, from + 2.7] })).toBe(
      '#time=1989-11-09/1989-11-11',
    );
  });
});

describe('writeHash(view)', () => {
  test('is empty for the first view, and short and readable for others', () => {
    expect(writeHash(FIRST_VIEW)).toBe('');
    const view: View = {
      ...FIRST_VIEW,
      mapView: { lng: 2.35, lat: 48.86, zoom: 5.2 },
      filters: { ...NO_FILTERS, category: ['conflict', 'crime'], country: ['DE'] },
      search: 'berlin wall',
      laneMode: 'country',
      listSort: { key: 'title', descending: true },
    };
    expect(writeHash(view)).toBe(
      '#map=5.2/48.86/2.35&q=berlin%20wall&category=conflict,crime&country=DE&lanes=country&sort=-title',
    );
  });

  test('writes half a surrogate pair as U+FFFD', () => {
    expect(writeHash({ ...FIRST_VIEW, search: 'a\ud800' })).toBe('#q=a%EF%BF%BD');
  });
});

describe('readHash(hash)', () => {
  test.each([
    '#',
    '#&&==&=x&time',
    '#time=1989-13-01/1989-12-01',
    '#time=1989-11-01',
    '#time=1989-11-01/1989-11-02/1989-11-03',
    '#map=5/91/0',
    '#map=99/0/0',
    '#map=NaN/0/0',
    '#map=1e9/0/0',
    '#map=5/48.86/2.35/7',
    '#category=nonsense&country=de&status=,,,&tray=toString&lanes=__proto__',
    '#confidence=2&confidence=-1',
    '#confidence=1e-3',
    '#only=maps&view=&group=x&sort=--title',
    '#q=%E0%A4%A',
    `#event=${'x'.repeat(401)}`,
    `#q=${'a&'.repeat(4000)}`,
    '#__proto__=x&constructor=y',
    '#:~:text=whatever',
  ])('ignores %s in peace', (hash) => {
    expect(readHash(hash)).toEqual(FIRST_VIEW);
  });

  test('keeps what is well-formed beside what is not', () => {
    expect(readHash('#map=oops&category=crime,nonsense,crime&tray=undated')).toEqual({
      ...FIRST_VIEW,
      filters: { ...NO_FILTERS, category: ['crime'] },
      openTray: 'undated',
    });
  });

  test('reads any text without throwing, and gives a view that it reads again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        const view = readHash(hash);
        expect(readHash(writeHash(view))).toEqual(view);
      }),
    );
    // A hundred texts take their time on a busy machine.
  }, 30_000);
});
