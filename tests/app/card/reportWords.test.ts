import { describe, expect, test } from 'vitest';
import { otherPlaces } from '../../../src/app/card/otherPlaces.ts';
import { reportWords } from '../../../src/app/card/reportWords.ts';
import { english } from '../../../src/app/words/english.ts';
import { spanish } from '../../../src/app/words/spanish.ts';
import type { Alternative, Evidence } from '../../../src/event-set/eventSet.ts';

const report = (articleId: string, date: string | null, place: string | null) =>
  ({ articleId, date, place }) as unknown as Evidence;
const wordsOf = (one: Evidence, mark: 'date' | 'place') =>
  (one as unknown as Record<string, string | null>)[mark] ?? null;

describe('reportWords(evidence, wordsOf)', () => {
  test('is the words of each report where they differ', () => {
    const reports = [report('a', '9 November', 'Berlin'), report('b', '10 November', null)];
    expect(reportWords(reports, wordsOf)).toEqual([
      { articleId: 'a', date: '9 November', place: 'Berlin' },
      { articleId: 'b', date: '10 November', place: null },
    ]);
  });

  test('is null where they say the same, where only one says it, and for a single report', () => {
    expect(
      reportWords([report('a', 'Monday', 'Berlin'), report('b', 'monday', 'Berlin')], wordsOf),
    ).toBeNull();
    expect(reportWords([report('a', 'Monday', null), report('b', null, 'Berlin')], wordsOf)).toBeNull();
    expect(reportWords([report('a', 'Monday', 'Berlin')], wordsOf)).toBeNull();
  });
});

describe('otherPlaces(event, words)', () => {
  const place = (name: string, countryCode: string, score: number): Alternative => ({
    name,
    level: 'city',
    lngLat: [0, 0],
    countryCode,
    admin1: null,
    geonameId: null,
    score,
  });

  const own = { placeName: 'Bay', admin1: null, countryCode: 'MX' };

  test('names the likeliest three, once each', () => {
    const places = [
      place('Bay', 'US', 0.1),
      place('Bay', 'PH', 0.3),
      place('Bay', 'US', 0.1),
      place('Bay', 'AF', 0.05),
      place('Bay', 'SO', 0.01),
    ];
    expect(otherPlaces({ ...own, alternatives: places }, english)).toBe(
      'Bay, Philippines; Bay, United States; Bay, Afghanistan',
    );
    expect(otherPlaces({ ...own, alternatives: places.slice(0, 1) }, spanish)).toBe('Bay, Estados Unidos');
  });

  test('is null without any', () => {
    expect(otherPlaces({ ...own, alternatives: [] }, english)).toBeNull();
    expect(otherPlaces({ ...own, alternatives: [place('Bay', 'SO', 0.01)] }, english)).toBeNull();
  });

  test('names none that reads as the event’s own place', () => {
    expect(otherPlaces({ ...own, alternatives: [place('Bay', 'MX', 0.2)] }, english)).toBeNull();
  });
});
