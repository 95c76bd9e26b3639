import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { checkEventSet } from '../../src/event-set/checkEventSet.ts';
import schema from '../../src/event-set/eventSet.schema.json';
import { eventFeature, eventSetOf } from '../fixtures/smallEventSet.ts';

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const validate = ajv.compile(schema);

/** The value as it comes out of a file, free of its types. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

function problemsOf(value: unknown): readonly string[] {
  const checked = checkEventSet(value);
  return 'problems' in checked ? checked.problems : [];
}

describe('checkEventSet(value)', () => {
  test('gives the same set back, and the published schema agrees', () => {
    const set = eventSetOf([eventFeature('floods-1'), eventFeature('floods-2', { placeName: null })]);
    expect(checkEventSet(asJson(set))).toEqual({ set, notes: [] });
    expect(validate(asJson(set)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('keeps every member of the contract: none is lost on the way', () => {
    const checked = checkEventSet(asJson(eventSetOf([eventFeature('a')])));
    const kept = 'set' in checked ? Object.keys(checked.set.features[0].properties) : [];
    expect(kept.sort()).toEqual(schema.properties.features.items.properties.properties.required.toSorted());
  });

  test('keeps what persons did, and what they took out', () => {
    const checks = [{ act: 'move', by: 'A. Editor', on: '2026-03-09', why: null, was: 'Leeds' }] as const;
    const set = eventSetOf([eventFeature('a', { checkedBy: 'A. Editor', checks })]);
    const corrected = {
      ...set,
      dateline: { ...set.dateline, counts: { ...set.dateline.counts, corrected: 1, rejected: 2, hidden: 1 } },
    };
    expect(checkEventSet(asJson(corrected))).toEqual({ set: corrected, notes: [] });
    expect(validate(asJson(corrected)), JSON.stringify(validate.errors)).toBe(true);
    const bent = asJson(corrected);
    bent.features[0].properties.checks[0].act = 'burn';
    expect(problemsOf(bent)[0]).toMatch(/checks\[0\]\.act: expected one of move, .*, found "burn"$/);
    expect(validate(bent)).toBe(false);
  });

  test('accepts an empty set', () => {
    expect(problemsOf(eventSetOf([]))).toEqual([]);
  });

  test('refuses a newer version and says so', () => {
    const set = asJson(eventSetOf([]));
    set.dateline.version = 2;
    expect(problemsOf(set)).toEqual([
      'dateline.version: expected 1, found 2: the set was written by a newer program',
    ]);
  });

  test.each([null, 7, 'set', [], {}, { type: 'FeatureCollection', features: [] }])('refuses %j', (value) => {
    expect(problemsOf(value)).toHaveLength(1);
  });

  test('leaves a broken event out, names it, and keeps the rest', () => {
    const set = asJson(
      eventSetOf([eventFeature('a'), eventFeature('b'), eventFeature('c'), eventFeature('a')]),
    );
    set.features[1].geometry.coordinates = [200, 10];
    set.features[2].properties.edtf = '2026-02-31';
    const checked = checkEventSet(set);
    expect('set' in checked && checked.set.features.map((feature) => feature.id)).toEqual(['a']);
    expect('notes' in checked && checked.notes).toEqual([
      'features[1].geometry.coordinates[0]: expected a number from -180 to 180, found 200',
      'features[2].properties.edtf: expected an EDTF date, found "2026-02-31"',
      'features[3].id: expected an id of its own, found "a"',
    ]);
  });

  test('refuses an event without a quote, and bounds that are not those of the date', () => {
    expect(problemsOf(eventSetOf([eventFeature('a', { evidence: [] })]))[0]).toContain('at least one quote');
    expect(problemsOf(eventSetOf([eventFeature('a', { end: '2026-03-04' })]))[0]).toContain(
      'the bounds of 2026-03-03',
    );
  });

  test('drops unknown members, prototype keys and addresses that nobody should follow', () => {
    const set = asJson(eventSetOf([eventFeature('a')]));
    set.features[0].properties.novelty = 1;
    set.dateline.articles[0].url = 'javascript:alert(1)';
    set.dateline.contact = 'javascript:alert(1)';
    const hostile = JSON.parse(
      JSON.stringify(set).replace('"novelty":1', '"__proto__":{"polluted":1},"novelty":1'),
    );
    const checked = checkEventSet(hostile);
    if (!('set' in checked)) throw new Error(checked.problems.join());
    expect(checked.set.dateline.articles[0].url).toBeNull();
    expect(checked.set.dateline.contact).toBeNull();
    expect('novelty' in checked.set.features[0].properties).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  test.each([
    '../secret.json',
    '/etc/passwd',
    'https://evil.example/x',
    'a//b',
    'a\\b',
    '%2e%2e/x',
    './x',
    'data:x',
  ])('refuses the address %s of an article', (href) => {
    const set = asJson(eventSetOf([eventFeature('a')]));
    set.dateline.articles[0].href = href;
    expect(problemsOf(set)).toHaveLength(1);
  });

  test('cuts a title of ten million characters', () => {
    const checked = checkEventSet(eventSetOf([eventFeature('a', { title: 'x'.repeat(1e7) })]));
    expect('set' in checked && checked.set.features[0].properties.title.length).toBe(500);
  });
});
