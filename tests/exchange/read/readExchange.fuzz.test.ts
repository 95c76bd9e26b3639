import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEventSet } from '../../../src/event-set/checkEventSet.ts';
import { FORMATS, type Format } from '../../../src/exchange/formats.ts';
import { writeSet } from '../../../src/exchange/write/writeSet.ts';
import { exchangeSet, hostileSet } from '../../fixtures/exchangeSet.ts';
import { importText, membersOf, setOf } from './importText.ts';

/** Whatever is read keeps the contract, and its evidence stands where it says. */
function expectWhole(text: string, format: Format): void {
  const imported = importText(text, 'any.x', format);
  for (const { evidence } of membersOf(imported))
    for (const { articleId, start, end, exact } of evidence)
      expect(imported.texts.get(articleId)?.passages[0]?.text.slice(start, end)).toBe(exact);
  const checked = checkEventSet(JSON.parse(JSON.stringify(setOf(imported))));
  if (imported.events.length > 0) expect(checked).toMatchObject({ notes: [] });
}

/** Files of every form, as our own writers make them. */
const SEEDS = FORMATS.filter((format) => format !== 'geojson').flatMap((format) =>
  [exchangeSet(), hostileSet()].map((set) => ({
    format,
    text: [...writeSet(set, format).pieces()].join('').slice(0, 6000),
  })),
);

const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'id',
  'title',
  'start',
  'end',
  'date',
  'lat',
  'lon',
  'type',
  'text',
  'when',
];
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, -1, 1e300, 200, '2024', 'Point', 'x', '<b>x</b>', '../..'),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(...KEYS, 'coordinates', 'geometries', 'in', 'earliest', 'timespans', 'year'),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;

describe('readExchange(text, file, format)', () => {
  it.each(FORMATS)('%s: any text gives what keeps the contract, and nothing is thrown', (format) => {
    fc.assert(
      fc.property(fc.string(), (text) => expectWhole(text, format)),
      { numRuns: 60 },
    );
  });

  it.each(['geojson', 'linked-places', 'timelinejs'] as const)('%s: any members of any kind', (format) => {
    const member = fc.dictionary(
      fc.constantFrom(
        ...KEYS,
        'names',
        'types',
        'links',
        'descriptions',
        'start_date',
        'end_date',
        'location',
        'media',
        'unique_id',
      ),
      json,
      { maxKeys: 6 },
    );
    const feature = fc.record(
      { type: fc.constant('Feature'), properties: member, geometry: json, when: json, names: json },
      { requiredKeys: ['type'] },
    );
    const document = fc.record({
      type: fc.constant('FeatureCollection'),
      features: fc.array(fc.oneof(feature, json), { maxLength: 4 }),
      events: fc.array(fc.oneof(member, json), { maxLength: 4 }),
      eras: json,
      title: json,
      crs: fc.option(json, { nil: undefined }),
    });
    fc.assert(
      fc.property(document, (value) => expectWhole(JSON.stringify(value), format)),
      { numRuns: 100 },
    );
  });

  it('files of ours with pieces cut out, doubled or put elsewhere', () => {
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    const broken = fc
      .tuple(fc.constantFrom(...SEEDS), fc.array(fc.tuple(at, at, at), { minLength: 1, maxLength: 4 }))
      .map(([{ format, text }, cuts]) => ({
        format,
        text: cuts.reduce((whole, [from, to, into]) => {
          const [start, end, place] = [from, to, into].map((share) => Math.floor(share * whole.length)) as [
            number,
            number,
            number,
          ];
          return (
            whole.slice(0, place) +
            whole.slice(Math.min(start, end), Math.min(start, end) + 80) +
            whole.slice(place + (end % 40))
          );
        }, text),
      }));
    fc.assert(
      fc.property(broken, ({ format, text }) => expectWhole(text, format)),
      { numRuns: 120 },
    );
  });

  it('prototype keys are names like others', () => {
    const text =
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":{"title":"no"},"constructor":"c","name":"A"}}]}';
    const imported = importText(text, 'a.geojson');
    expect(membersOf(imported).map(({ title }) => title)).toEqual(['A']);
    expect(membersOf(importText('__proto__,title,constructor\nx,A,y\n', 'a.csv'))[0]?.title).toBe('A');
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it('cells of ten megabytes, a million signs that open something, and long lines end soon', () => {
    const started = performance.now();
    const long = 'x'.repeat(10_000_000);
    expect(
      membersOf(importText(`title,text\nA,${long}\nB,short\n`, 'a.csv')).map(({ title, summary }) => [
        title,
        summary.length,
      ]),
    ).toEqual([
      ['A', 20_000],
      ['B', 5],
    ]);
    expectWhole(`title,text\nA,"${long}"\nB,short\n`, 'csv');
    expectWhole(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [{ type: 'Feature', properties: { title: long } }],
      }),
      'geojson',
    );
    expectWhole(`<kml><Placemark><name>${long}</name></Placemark></kml>`, 'kml');
    expectWhole(`title\n${'<b'.repeat(500_000)}\n${'&'.repeat(500_000)}\n`, 'csv');
    expectWhole(`title\n${'"'.repeat(500_001)}\n`, 'csv');
    expectWhole(`<kml>${'<Placemark><name>'.repeat(90)}${'<'.repeat(500_000)}`, 'kml');
    expectWhole(
      `<kml><Placemark><name>A</name><Point><coordinates>${'1,'.repeat(500_000)}</coordinates></Point></Placemark></kml>`,
      'kml',
    );
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('scripts and formulas stay words, and addresses are no links', () => {
    const imported = importText(
      'title,text,url\n<script>alert(1)</script>Fire,=1+1,javascript:alert(1)\n',
      'a.csv',
    );
    expect(membersOf(imported)).toMatchObject([{ title: 'Fire', summary: '=1+1' }]);
    expect(imported.articles[0]?.url).toBeNull();
  });
});
