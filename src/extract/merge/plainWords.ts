import { contentWords } from '../events/contentWords.ts';

/** Dates are compared as dates; "march" and "may" are verbs as well, and stay. */
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december year month week day night morning evening afternoon'.split(
    ' ',
  ),
);

/** The words of a text that carry meaning, without endings, accents and words of dates. */
export function plainWords(text: string): string[] {
  return contentWords(text.normalize('NFD').replace(/\p{M}+/gu, '')).filter((word) => !CALENDAR.has(word));
}
