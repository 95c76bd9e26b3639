import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatNotice } from '../../src/articles/notice.ts';
import { ACTIONS } from '../../src/corrections/correction.ts';
import schema from '../../src/corrections/corrections.schema.json';
import { readCorrections } from '../../src/corrections/readCorrections.ts';
import { CATEGORIES, CLAIMS, LEVELS, STATUSES } from '../../src/event-set/eventSet.ts';

const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
const isValid = (yaml: string) => validate(parse(yaml, { schema: 'core' }));
const read = (yaml: string) => readCorrections(yaml, 'corrections.yaml');
const linesOf = (yaml: string) => read(yaml).notices.map(formatNotice);

const SIGNED = 'by: A. Editor, on: 2026-03-09';
const one = (members: string) => `- { quote: Rain fell., ${members}, ${SIGNED} }\n`;
const changeOf = (members: string) => {
  const yaml = one(members);
  expect(isValid(yaml), JSON.stringify(validate.errors)).toBe(true);
  const { corrections, notices } = read(yaml);
  expect(notices).toEqual([]);
  return corrections[0]?.change;
};

describe('the published schema', () => {
  it('has the words of the contract, and every action', () => {
    const { properties } = schema.items;
    const words = [
      properties.action,
      properties.category,
      properties.status,
      properties.claim,
      schema.$defs.level,
    ];
    expect(words.map((each) => each.enum)).toEqual([ACTIONS, CATEGORIES, STATUSES, CLAIMS, LEVELS]);
  });
});

describe('readCorrections', () => {
  it('reads every action, and the published schema agrees', () => {
    expect(changeOf('action: move, place: 2644688')).toEqual({
      action: 'move',
      place: { kind: 'geonames', geonameId: 2644688 },
    });
    expect(changeOf('action: move, place: { geoname: 5 }')).toMatchObject({ place: { geonameId: 5 } });
    expect(changeOf('action: move, place: São Paulo')).toMatchObject({
      place: { kind: 'name', name: 'São Paulo', country: null },
    });
    expect(
      changeOf('action: move, place: { name: Leeds, country: us, admin1: Alabama, level: city }'),
    ).toMatchObject({
      place: { kind: 'name', name: 'Leeds', country: 'US', admin1: 'Alabama', level: 'city' },
    });
    expect(
      changeOf('action: move, place: { lat: 53.8, lon: -1.55, name: the mill, radiusKm: 0.5 }'),
    ).toMatchObject({
      place: {
        kind: 'point',
        lngLat: [-1.55, 53.8],
        name: 'the mill',
        level: 'site',
        radiusKm: 0.5,
        country: null,
      },
    });
    expect(changeOf('action: move, place: null')).toEqual({ action: 'move', place: null });
    expect(changeOf('action: redate, date: -0043')).toEqual({ action: 'redate', edtf: '-0043' });
    expect(changeOf('action: redate, date: 2024-02-06~')).toEqual({ action: 'redate', edtf: '2024-02-06~' });
    expect(changeOf('action: redate, date: ~')).toEqual({ action: 'redate', edtf: null });
    expect(changeOf('action: retitle, title: 1984')).toEqual({ action: 'retitle', title: '1984' });
    expect(changeOf('action: set, status: planned, claim: denied')).toEqual({
      action: 'set',
      category: null,
      status: 'planned',
      claim: 'denied',
    });
    expect(changeOf('action: merge, events: [{ event: b-1, article: b, quote: It rained. }]')).toMatchObject({
      events: [{ event: 'b-1', article: 'b', quote: 'It rained.', trigger: null, at: null }],
    });
    expect(changeOf('action: split, reports: [{ quote: It rained. }]')).toMatchObject({
      reports: [{ article: null }],
    });
    for (const action of ['reject', 'hide', 'confirm'])
      expect(changeOf(`action: ${action}`)).toEqual({ action });
    expect(changeOf('action: add, article: a, title: Rain')).toEqual({
      action: 'add',
      title: 'Rain',
      category: 'other',
      status: 'happened',
      claim: 'stated',
      edtf: null,
      place: null,
    });
  });

  it('keeps the lines, the signature and a quote of several lines', () => {
    const { corrections } = read(
      '# ours\n- action: confirm\n  quote: |\n    Rain fell\n    on Rome.\n  trigger: fell\n  by: A. Editor\n  on: 2026-03-09\n  why: seen\n',
    );
    expect(corrections).toMatchObject([
      {
        line: 2,
        index: 0,
        by: 'A. Editor',
        on: '2026-03-09',
        why: 'seen',
        reference: { event: null, article: null, quote: 'Rain fell\non Rome.', trigger: 'fell', at: null },
      },
    ]);
  });

  it.each([
    ['- 7\n', 'an entry with action, quote, by and on, found "7"'],
    [one('action: delete'), 'action to be one of move, redate'],
    [one('event: a'), 'action, one of move, redate'],
    [`- { action: reject, ${SIGNED} }`, 'quote, the sentence that the event was read from, found none'],
    ['- { action: reject, quote: Rain fell., on: 2026-03-09 }', 'by, the name of who corrects, found none'],
    ['- { action: reject, quote: Rain fell., by: A }', 'on, a day YYYY-MM-DD, found none'],
    [one('action: move'), 'place: GeoNames'],
    [one('action: move, place: { lat: 91, lon: 0 }'), 'lat to be a latitude from -90 to 90, found "91"'],
    [one('action: move, place: { lat: 9 }'), 'lon, a longitude from -180 to 180, found none'],
    [
      one('action: move, place: { country: GB }'),
      'a place with geoname, name, or lat and lon, found neither',
    ],
    [one('action: move, place: { name: Leeds, level: town }'), 'level to be one of site, city'],
    [one('action: move, place: { name: Leeds, radius: 2 }'), 'found a place with radius'],
    [one('action: redate'), 'date, an EDTF date or null, found none'],
    [one('action: retitle'), 'title, a headline of at most 300 letters, found none'],
    [one('action: set'), 'category, status or claim, found none'],
    [one('action: set, status: over'), 'status to be one of happened'],
    [one('action: merge, events: []'), 'events, a list of events'],
    [one('action: split'), 'reports, a list of events'],
    [one('action: add, title: Rain'), 'article, the id of the article'],
  ])('leaves out %s and says why, as the schema would', (yaml, message) => {
    const good = one('action: confirm');
    const { corrections, notices } = read(yaml.replace(/\n?$/, '\n') + good);
    expect(corrections.map(({ change, index }) => [change.action, index])).toEqual([['confirm', 1]]);
    expect(notices.map(formatNotice)).toEqual([
      expect.stringMatching(/^corrections\.yaml, line 1: expected .*; the correction was not applied$/),
    ]);
    expect(notices.map(formatNotice)[0]).toContain(message);
    expect(isValid(yaml)).toBe(false);
  });

  it('leaves out a date that is none: the schema knows no calendar', () => {
    expect(linesOf(one('action: redate, date: 2024-02-30'))).toEqual([
      'corrections.yaml, line 1: expected date to be an EDTF date such as 2024-02-06, 1989-03~ or -0043, found "2024-02-30"; the correction was not applied',
    ]);
  });

  it('names keys that mean nothing, prototypes among them, and applies the rest', () => {
    const { corrections, notices } = read(
      one('action: reject, whoy: x, __proto__: { by: B }, constructor: 1'),
    );
    expect(corrections).toHaveLength(1);
    expect(notices.map(formatNotice)).toEqual([
      'corrections.yaml, line 1: expected only known keys, found "whoy", "__proto__", "constructor"; ignored',
    ]);
    expect(({} as { by?: string }).by).toBeUndefined();
  });

  it('reads the other entries where one is broken YAML', () => {
    const broken = '- action: retitle\n  quote: "Rain fell.\n  by: A\n';
    const yaml = `# head\n${one('action: confirm')}${broken}${one('action: reject')}- a: [}\n`;
    const { corrections, notices } = read(yaml);
    expect(corrections.map(({ change, line, index }) => [change.action, line, index])).toEqual([
      ['confirm', 2, 0],
      ['reject', 6, 2],
    ]);
    expect(notices.map(({ line }) => line)).toEqual([expect.any(Number), 7]);
    expect(notices[0]?.line).toBeGreaterThanOrEqual(3);
    expect(notices[0]?.line).toBeLessThanOrEqual(6);
  });

  it('takes an empty file for one without corrections', () => {
    for (const yaml of ['', '\n', '# nothing yet\n', '[]\n', 'null\n'])
      expect(read(yaml)).toEqual({ corrections: [], notices: [] });
  });

  it('refuses what is no list, or hostile, in peace', { timeout: 30_000 }, () => {
    const bomb = `- &a [x, x, x, x, x, x, x, x]\n${Array.from({ length: 20 }, (_, i) => `- &b${i} [${Array(9).fill(i === 0 ? '*a' : `*b${i - 1}`)}]\n`).join('')}`;
    for (const yaml of [
      'move: Leeds\n',
      'Leeds\n',
      bomb,
      '- '.repeat(5_000),
      `- ${'['.repeat(5_000)}`,
      '- [\n'.repeat(20_001),
      `- ${'{a: '.repeat(9)}${'}'.repeat(9)}`,
      `- ? [a]\n  : b\n`,
      '- !!js/function "x"\n- !<tag:x> {}\n',
      '\u0000\u0001',
      '--- a\n--- b\n',
      'x'.repeat(2_000_001),
    ]) {
      const { corrections, notices } = read(yaml);
      expect(corrections).toEqual([]);
      expect(notices.length, yaml.slice(0, 40)).toBeGreaterThan(0);
      for (const notice of notices) expect(formatNotice(notice).length).toBeLessThan(500);
    }
  });
});
