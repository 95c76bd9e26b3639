import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIndexBuilder } from '../../../src/app/search/buildSearchIndex.ts';
import { findMarks } from '../../../src/app/search/findMarks.ts';
import { fold } from '../../../src/app/search/fold.ts';
import { searchMask } from '../../../src/app/search/searchMask.ts';
import { eventFeature } from '../../fixtures/smallEventSet.ts';

/** Searches events with these titles and nothing else in them. */
function search(titles: readonly string[], query: string): number[] | null {
  const builder = createIndexBuilder();
  for (const [index, title] of titles.entries()) {
    const { properties } = eventFeature(`e${index}`, { title, summary: '', placeName: null, admin1: null });
    builder.add({ ...properties, evidence: [] });
  }
  const mask = searchMask(builder.finish(), query, titles.length);
  return mask && [...mask.keys()].filter((position) => mask[position] === 1);
}

describe('searchMask(index, query, events)', () => {
  const titles = ['Łódź burns', 'Flood in São Paulo', 'Floods in Valencia, SAO tests', 'İzmir', 'Straße'];

  test('is blind to case and accents', () => {
    expect(search(titles, 'LODZ')).toEqual([0]);
    expect(search(titles, 'são')).toEqual([1, 2]);
    expect(search(titles, 'izmir')).toEqual([3]);
    expect(search(titles, 'strasse')).toEqual([4]);
  });

  test('finds the beginnings of words, not their middles', () => {
    expect(search(titles, 'flo')).toEqual([1, 2]);
    expect(search(titles, 'lood')).toEqual([]);
  });

  test('asks for all words, in any order', () => {
    expect(search(titles, 'val flood')).toEqual([2]);
    expect(search(titles, 'paulo valencia')).toEqual([]);
  });

  test('searches nothing without a word', () => {
    expect(search(titles, ' — ')).toBeNull();
    expect(search([], 'x')).toEqual([]);
  });

  test('agrees with looking at every word of every title', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'É', 'e', 'ß'), minLength: 1, maxLength: 4 });
    const title = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(title, { maxLength: 12 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (all, query) => {
          const naive = all.flatMap((each, index) =>
            query.every((wanted) => each.split(' ').some((found) => fold(found).startsWith(fold(wanted))))
              ? [index]
              : [],
          );
          expect(search(all, query.join(' '))).toEqual(naive);
        },
      ),
    );
  });

  test('looks at quotes and places too', () => {
    const builder = createIndexBuilder();
    builder.add(eventFeature('a').properties);
    const index = builder.finish();
    for (const query of ['bursts', 'tuesday', 'valencia']) {
      expect([...(searchMask(index, query, 1) ?? [])]).toEqual([1]);
    }
  });
});

describe('findMarks(text, query)', () => {
  const marked = (text: string, query: string) =>
    findMarks(text, query).map(({ start, end }) => text.slice(start, end));

  test('gives the beginnings of words that were found, as they are written', () => {
    expect(marked('Łódź burns, and a lodge too', 'lod')).toEqual(['Łód', 'lod']);
    expect(marked('Die Straße brennt', 'strass bren')).toEqual(['Straß', 'bren']);
    expect(marked('cafe\u0301s', 'cafe')).toEqual(['cafe\u0301']);
  });

  test('prefers the longest of several words, and has none without a query', () => {
    expect(marked('flooded', 'flo flood')).toEqual(['flood']);
    expect(marked('flooded', '')).toEqual([]);
  });
});
