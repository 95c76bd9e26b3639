import type { Span } from '../../event-set/eventSet.ts';
import { fold, queryWords, WORDS } from './fold.ts';

/** The beginnings of words in a text that a query found, in UTF-16 code units, in order, none overlapping. */
export function findMarks(text: string, query: string): readonly Span[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const marks: Span[] = [];
  for (const match of text.matchAll(WORDS)) {
    const folded = fold(match[0]);
    const longest = words.reduce(
      (length, word) => (folded.startsWith(word) ? Math.max(length, word.length) : length),
      0,
    );
    if (longest > 0) marks.push({ start: match.index, end: match.index + unfoldedLength(match[0], longest) });
  }
  return marks;
}

/** How much of a word makes up so much of it folded: "ß" is two letters there, an accent of its own none. */
function unfoldedLength(word: string, folded: number): number {
  let length = 0;
  for (const letter of word) {
    if (fold(word.slice(0, length)).length >= folded && !/^\p{M}$/u.test(letter)) break;
    length += letter.length;
  }
  return length;
}
