import { describe, expect, it } from 'vitest';
import { clusterReports, type ScoredPair } from '../../../src/extract/merge/clusterReports.ts';

/** Clusters by a table of scores: `scores[a][b]`. */
function cluster(scores: readonly (readonly (number | null)[])[]) {
  const score = (a: number, b: number) => scores[Math.min(a, b)]?.[Math.max(a, b)] ?? null;
  const pairs: ScoredPair[] = [];
  for (let a = 0; a < scores.length; a++)
    for (let b = a + 1; b < scores.length; b++) {
      const likely = score(a, b);
      if (likely !== null && likely > 0) pairs.push({ a, b, score: likely });
    }
  return clusterReports(scores.length, pairs, score, 0.5);
}

describe('clusterReports(count, pairs, score, least)', () => {
  it('joins what is alike all around', () => {
    expect(cluster([[0, 2, 1], [0, 0, 1], []])).toEqual([[0, 1, 2]]);
  });

  it('makes no chain of what is unlike end to end', () => {
    expect(cluster([[0, 2, -3], [0, 0, 1], []])).toEqual([[0, 1], [2]]);
  });

  it('never joins what is excluded, however likely the rest', () => {
    expect(cluster([[0, 9, null], [0, 0, 9], []])).toEqual([[0, 1], [2]]);
  });
});
