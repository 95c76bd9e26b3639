import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReports } from '../../../src/extract/merge/mergeReports.ts';
import { syntheticReports } from '../../fixtures/syntheticReports.ts';

describe('mergeReports(reports), whatever they are', { timeout: 30_000 }, () => {
  it('gives the same events in any order of the articles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 100 }), (seed, count) => {
        const reports = syntheticReports(count, seed);
        const sorted = (of: typeof reports) => mergeReports(of).toSorted((a, b) => (a.id < b.id ? -1 : 1));
        const order = syntheticReports(3, seed).length + seed;
        const turned = [
          ...reports.slice(order % reports.length),
          ...reports.slice(0, order % reports.length),
        ];
        const expected = sorted(reports);
        expect(sorted(turned)).toEqual(expected);
        expect(sorted(turned.toReversed())).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps every report and every quote once, and joins none of one article', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 100 }), (seed, count) => {
        const reports = syntheticReports(count, seed);
        const ids = reports.flatMap(({ events }) => events.map(({ id }) => id));
        const merged = mergeReports(reports);
        expect(merged.flatMap(({ properties }) => properties.reports).toSorted()).toEqual(ids.toSorted());
        for (const { id, properties } of merged) {
          expect(properties.reports[0]).toBe(id);
          expect(properties.evidence).toHaveLength(properties.reports.length);
          const articles = properties.evidence.map(({ articleId }) => articleId);
          expect(new Set(articles).size).toBe(articles.length);
        }
      }),
      { numRuns: 10 },
    );
  });
});
