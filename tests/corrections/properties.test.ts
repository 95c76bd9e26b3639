import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/corrections/applyCorrections.ts';
import type { Change, Correction, EventReference, WantedPlace } from '../../src/corrections/correction.ts';
import { correctionNotices } from '../../src/corrections/correctionNotices.ts';
import {
  appendEntry,
  newCorrectionsFile,
  removeEntry,
  replaceEntry,
} from '../../src/corrections/edit/editCorrections.ts';
import { readCorrections } from '../../src/corrections/readCorrections.ts';
import { checkEventSet } from '../../src/event-set/checkEventSet.ts';
import { CATEGORIES, CLAIMS, LEVELS, STATUSES } from '../../src/event-set/eventSet.ts';
import { mergeEvents } from '../../src/extract/pipeline.ts';
import { eventSetOf } from '../fixtures/smallEventSet.ts';
import { contextOf, referenceOf, told } from './corrections.ts';

const SENTENCES = [
  'The river [burst] its banks in Valencia on Tuesday.',
  'A fire [destroyed] the old mill in the night.',
  'A fire destroyed the mill and [killed] nobody.',
  'Ministers [met] in Leeds.',
];
const readings = [
  told('one', SENTENCES),
  told('two', SENTENCES.slice(0, 3), '2026-03-04'),
  told('three', [...SENTENCES].reverse(), '2026-03-06'),
];
const originals = readings.flatMap(({ events }) => events);
const merged = mergeEvents(readings);

const real = fc.constantFrom(...originals.map(referenceOf));
const line = fc.stringMatching(/^[^\s]([^\n\r\t\u0085\u2028\u2029]{0,40}[^\s])?$/);
const reference: fc.Arbitrary<EventReference> = fc.oneof(
  { weight: 6, arbitrary: real },
  { weight: 2, arbitrary: real.map((each) => ({ ...each, event: `${each.event}-old` })) },
  { weight: 1, arbitrary: real.map((each) => ({ ...each, event: null, trigger: null, at: null })) },
  {
    weight: 1,
    arbitrary: real.map((each) => ({ ...each, quote: each.quote.slice(0, 25).trim(), event: null })),
  },
  { weight: 1, arbitrary: real.map((each) => ({ ...each, article: null, event: 'gone' })) },
  {
    weight: 1,
    arbitrary: fc.record({
      event: fc.constant(null),
      article: fc.constantFrom('one', 'gone', null),
      quote: fc.oneof(
        line.map((text) => text.trim()).filter((text) => text !== ''),
        fc.constant('a-b /c (d) [e] {f} ^$.*+?|\\'),
      ),
      trigger: fc.constant(null),
      at: fc.constant(null),
    }),
  },
);
const name = fc.constantFrom('Leeds', 'York', 'Atlantis', 'null', '-0043', '#1: “x”, y');
const place: fc.Arbitrary<WantedPlace | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('geonames' as const), geonameId: fc.constantFrom(1000, 1003, 77) }),
  fc.record({
    kind: fc.constant('name' as const),
    name,
    country: fc.constantFrom('GB', null),
    admin1: fc.constant(null),
    level: fc.constantFrom('city' as const, null),
  }),
  fc.record({
    kind: fc.constant('point' as const),
    lngLat: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })),
    name: fc.option(name),
    level: fc.constantFrom(...LEVELS),
    radiusKm: fc.integer({ min: 0, max: 20_000 }),
    country: fc.constantFrom('GB', null),
  }),
);
const edtf = fc.constantFrom('2026-03-02', '1755', '-0043', '1989-11~', '2020/2021', null);
const change: fc.Arbitrary<Change> = fc.oneof(
  place.map((wanted): Change => ({ action: 'move', place: wanted })),
  edtf.map((date): Change => ({ action: 'redate', edtf: date })),
  name.map((title): Change => ({ action: 'retitle', title })),
  fc
    .constantFrom(...CATEGORIES)
    .map((category): Change => ({ action: 'set', category, status: null, claim: CLAIMS[1] })),
  fc.array(reference, { minLength: 1, maxLength: 3 }).map((events): Change => ({ action: 'merge', events })),
  fc
    .array(reference, { minLength: 1, maxLength: 3 })
    .map((reports): Change => ({ action: 'split', reports })),
  fc.constantFrom('reject', 'hide', 'confirm').map((action): Change => ({ action })),
  fc.tuple(name, edtf, place, fc.constantFrom(...STATUSES)).map(
    ([title, date, wanted, status]): Change => ({
      action: 'add',
      title,
      category: 'other',
      status,
      claim: 'stated',
      edtf: date,
      place: wanted,
    }),
  ),
);
const correction: fc.Arbitrary<Correction> = fc
  .record({
    reference,
    change,
    by: fc.constantFrom('A. Editor', 'B: Reader', '7'),
    on: fc.constantFrom('2026-03-09', '2026-04-01'),
    why: fc.option(line.map((text) => text.trim()).filter((text) => text !== '')),
  })
  .filter(({ change: { action }, reference: { article } }) => action !== 'add' || article !== null);

describe('applyCorrections, whatever is asked for', { timeout: 30_000 }, () => {
  it('loses no event uncounted, keeps the contract, and gives the same again', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 12 }), (list) => {
        const placed = list.map((each, index) => ({ ...each, index, line: index + 1 }));
        const result = applyCorrections(merged, placed, contextOf(readings));
        const { events, removed, outcomes } = result;
        const kept = new Set(
          [...events, ...removed.map(({ feature }) => feature)].flatMap(({ properties }) => [
            properties.id,
            ...properties.reports,
          ]),
        );
        for (const { id } of originals) expect(kept).toContain(id);
        const added = outcomes.filter(
          (outcome) => outcome.correction.change.action === 'add' && outcome.events.length > 0,
        );
        for (const { events: ids } of added) expect(kept).toContain(ids[0]);
        const quotes = [...events, ...removed.map(({ feature }) => feature)].flatMap(({ properties }) =>
          properties.evidence.map(({ articleId, start }) => `${articleId} ${start}`),
        );
        for (const { properties } of originals)
          for (const { articleId, start } of properties.evidence)
            expect(quotes).toContain(`${articleId} ${start}`);

        const checked = checkEventSet(JSON.parse(JSON.stringify(eventSetOf([...events]))));
        expect('set' in checked ? checked.notes : checked.problems).toEqual([]);
        expect(outcomes).toHaveLength(list.length);
        for (const { events: ids, misfits } of outcomes)
          expect(ids.length + misfits.length).toBeGreaterThan(0);
        correctionNotices(result, 'c.yaml');
        expect(applyCorrections(merged, placed, contextOf(readings))).toEqual(result);
      }),
      { numRuns: 400 },
    );
  });
});

describe('editing the file, whatever is written', { timeout: 30_000 }, () => {
  const FOREIGN =
    '# ours\n- action: confirm   # seen\n  quote: Rain fell.\n  by: A. Editor\n  on: 2026-03-09\n\n# the end\n';
  const plain = ({ index, line: _, ...rest }: { index: number; line: number } & Correction) => ({
    index,
    ...rest,
  });

  it('what is appended, replaced or removed is read back, and all the rest stays to the byte', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '',
          FOREIGN,
          newCorrectionsFile('corrections.schema.json'),
          FOREIGN.replaceAll('\n', '\r\n'),
        ),
        correction,
        correction,
        correction,
        (text, one, two, three) => {
          const first = readCorrections(text, 'c').corrections.length;
          const read = (yaml: string) => {
            const { corrections, notices } = readCorrections(yaml, 'c');
            expect(notices).toEqual([]);
            return corrections.slice(first).map(plain);
          };
          const with1 = appendEntry(text, one);
          const with2 = appendEntry(with1, two);
          expect(with2.startsWith(text)).toBe(true);
          expect(read(with2)).toEqual([
            { ...one, index: first },
            { ...two, index: first + 1 },
          ]);
          const replaced = replaceEntry(with2, first, three);
          expect(read(replaced)).toEqual([
            { ...three, index: first },
            { ...two, index: first + 1 },
          ]);
          expect(replaced.startsWith(text)).toBe(true);
          expect(replaced.endsWith(with2.slice(with1.length))).toBe(true);
          expect(removeEntry(with2, first + 1)).toBe(with1);
          expect(removeEntry(with1, first)).toBe(text);
        },
      ),
      { numRuns: 100 },
    );
  });
});
