import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARAMETERS, readOptions, viewQuery } from '../../../src/app/address/parameters.ts';
import { readAddress } from '../../../src/app/address/readAddress.ts';
import { showSet } from '../../../src/app/store/actions.ts';
import { createDatelineStore } from '../../../src/app/store/store.ts';
import { FIRST_VIEW } from '../../../src/app/store/view.ts';
import { parseIsoDate } from '../../../src/event-set/day.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

const day = (iso: string) => parseIsoDate(iso) ?? Number.NaN;

describe('the view of an address', () => {
  test('stands in the query as in the hash, which wins subject by subject', () => {
    const query = '?q=berlin+wall&map=3/1/2&start_date=1989&end_date=1990-02&event=a%26b';
    expect(readAddress({ query }).view).toMatchObject({
      search: 'berlin wall',
      mapView: { zoom: 3, lat: 1, lng: 2 },
      window: [day('1989-01-01'), day('1990-02-28')],
      selectedId: 'a&b',
    });
    const asked = readAddress({ query, hash: '#bbox=-5,41,9,51&time=2001-01-01/2001-01-02' });
    expect(asked).toMatchObject({
      mapBox: [-5, 41, 9, 51],
      view: { mapView: null, window: [day('2001-01-01'), day('2001-01-02')], search: 'berlin wall' },
    });
  });

  test('takes the address of an event as TimelineJS has it', () => {
    expect(readAddress({ hash: '#event-strike-in-porto' }).view.selectedId).toBe('strike-in-porto');
  });

  test.each([
    'bbox=1,2,3',
    'bbox=9,51,-5,41,0',
    'bbox=-5,51,9,41',
    'bbox=NaN,1,2,3',
    'start_date=soon',
    'story=no',
  ])('leaves out what is malformed: %s', (hash) => {
    expect(readAddress({ hash })).toEqual({ view: FIRST_VIEW, mapBox: null, startsAtEnd: false });
  });

  test('a window with one end reaches to the last event, or from the first', () => {
    const on = (date: string) => ({ edtf: date, start: date, end: date });
    const set = eventSetOf([eventFeature('a', on('1989-05-01')), eventFeature('b', on('1991-06-01'))]);
    const windowFor = (query: string) => {
      const store = createDatelineStore();
      showSet(store, set, 'https://example.org/a.json', [], readAddress({ query }));
      return store.getState().window;
    };
    expect(windowFor('start_date=1990')).toEqual([day('1990-01-01'), day('1991-06-01')]);
    expect(windowFor('end_date=1990-03')).toEqual([day('1989-05-01'), day('1990-03-31')]);
  });

  test('start_at_end opens the last event, and a story there', () => {
    const on = (date: string) => ({ edtf: date, start: date, end: date });
    const set = eventSetOf([eventFeature('b', on('1991-06-01')), eventFeature('a', on('1989-05-01'))]);
    const store = createDatelineStore();
    showSet(store, set, 'https://example.org/a.json', [], readAddress({ query: '?story&start_at_end=true' }));
    expect(store.getState()).toMatchObject({ selectedId: 'b', story: true });
  });

  test('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (hash, query) => {
        expect(readAddress({ hash, query }).view.leastConfidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('readOptions(given)', () => {
  test('reads a query, attributes or an object', () => {
    const query = new URLSearchParams('?embed&theme=dark&show=list,map&title=off&lang=es&events=a.json');
    expect(readOptions(query)).toEqual({
      events: 'a.json',
      language: 'es',
      theme: 'dark',
      embed: true,
      show: ['map', 'list'],
      title: false,
      height: null,
    });
    expect(
      readOptions([
        ['src', 'b.json'],
        ['height', '520px'],
      ]),
    ).toMatchObject({ events: 'b.json', height: 520 });
  });

  test('what is malformed, unknown or overlong is as if it were not there', () => {
    const given: [string, string][] = [
      ['theme', 'neon'],
      ['show', 'nothing'],
      ['height', '1e9'],
      ['events', 'x'.repeat(5000)],
      ['__proto__', 'x'],
      ['embed', 'off'],
    ];
    expect(readOptions(given)).toEqual(readOptions([]));
  });
});

test('a view in attributes is the view of a query', () => {
  const query = viewQuery([
    ['q', '50% & more + #1'],
    ['category', 'conflict,crime'],
    ['story', ''],
    ['src', 'a.json'],
  ]);
  expect(readAddress({ query }).view).toMatchObject({
    search: '50% & more + #1',
    filters: { category: ['conflict', 'crime'] },
    story: true,
  });
});

test('the README has every parameter, where it counts and what it takes', () => {
  const readme = readFileSync('README.md', 'utf8');
  const rows = [...readme.matchAll(/^\| `(?<name>[a-z_]+)`(?<rest>.*)\|$/gm)].map(({ groups }) => groups);
  for (const { name, aliases, values, meaning, places } of PARAMETERS) {
    const cells = rows.find((row) => row?.name === name && row.rest?.includes(meaning))?.rest ?? '';
    expect(cells, name).toContain(values);
    for (const alias of aliases) expect(cells, name).toContain(`\`${alias}\``);
    expect(cells.split('|').at(-1)?.trim(), name).toBe(places.join(', '));
  }
});
