import { queryWords } from './fold.ts';
import type { SearchIndex } from './searchIndex.ts';

/**
 * 1 for each event that holds, for every word of the query, a word that begins with it. Null where the query has no word:
 * then nothing is searched.
 */
export function searchMask(index: SearchIndex, query: string, events: number): Uint8Array | null {
  const words = queryWords(query);
  if (words.length === 0) return null;
  // How many words of the query each event has met: an event stays while it meets all so far.
  const met = new Uint8Array(events);
  for (const [order, word] of words.entries()) {
    const [first, end] = wordsBeginningWith(index, word);
    const last = index.starts[end] ?? 0;
    for (let at = index.starts[first] ?? 0; at < last; at++) {
      const position = index.positions[at] ?? 0;
      if (met[position] === order) met[position] = order + 1;
    }
  }
  for (let i = 0; i < met.length; i++) met[i] = met[i] === words.length ? 1 : 0;
  return met;
}

/** The words of the index that begin with this one, as a half-open range. */
function wordsBeginningWith(index: SearchIndex, word: string): readonly [first: number, end: number] {
  return [firstWordFrom(index, word), firstWordFrom(index, `${word}\uffff`)];
}

function firstWordFrom({ words, wordStarts }: SearchIndex, wanted: string): number {
  let low = 0;
  let high = wordStarts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.slice(wordStarts[middle], wordStarts[middle + 1]) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
