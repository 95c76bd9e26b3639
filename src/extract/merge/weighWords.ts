import type { WordWeight } from './compareWords.ts';
import type { ToldWords } from './reportProfile.ts';

const LEAST_WEIGHT = 0.1;

/** What counts in how many reports a word stands. */
export interface WordCount {
  add(told: ToldWords): void;
  /** Weighs words by how few of the reports have them (inverse document frequency; Spärck Jones 1972), from 0.1 to 1. */
  weights(): WordWeight;
}

export function countWords(): WordCount {
  const counts = new Map<string, number>();
  let reports = 0;
  return {
    add({ words }) {
      reports++;
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    weights() {
      // In a small set, too, a word of two reports says much.
      const all = Math.max(reports, 50) + 1;
      const weights = new Map<string, number>();
      for (const [word, count] of counts)
        weights.set(word, Math.max(LEAST_WEIGHT, Math.log(all / (count + 1)) / Math.log(all)));
      return (word) => weights.get(word) ?? 1;
    },
  };
}
