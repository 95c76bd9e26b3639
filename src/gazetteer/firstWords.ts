import { type FoldedName, hashFolded } from './fold.ts';
import type { IndexColumns } from './indexFormat.ts';

/** Learns how many words the longest name has that begins with a word. */
export interface FirstWords {
  readonly note: (folded: FoldedName) => void;
  /** Open addressing by the word's hash; two words of one hash share the larger count, which only costs look-ups. */
  readonly finish: () => Pick<IndexColumns, 'firstWordSlots' | 'firstWordCounts'>;
}

const SPACE = 32;
const MOST_WORDS = 255;

export function createFirstWords(): FirstWords {
  const longest = new Map<number, number>();
  return {
    note(folded) {
      let firstEnd = folded.length;
      let words = 1;
      for (let i = 0; i < folded.length; i++) {
        if (folded.codes[i] !== SPACE) continue;
        if (words++ === 1) firstEnd = i;
      }
      const hash = hashFolded(folded, firstEnd);
      if (words > (longest.get(hash) ?? 0)) longest.set(hash, words);
    },
    finish() {
      let size = 1024;
      while (size < longest.size * 2) size *= 2;
      const firstWordSlots = new Uint32Array(size);
      const firstWordCounts = new Uint8Array(size);
      for (const [hash, words] of longest) {
        let slot = hash & (size - 1);
        while (firstWordCounts[slot] !== 0) slot = (slot + 1) & (size - 1);
        firstWordSlots[slot] = hash;
        firstWordCounts[slot] = Math.min(words, MOST_WORDS);
      }
      return { firstWordSlots, firstWordCounts };
    },
  };
}
