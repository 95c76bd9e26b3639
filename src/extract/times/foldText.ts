import type { Parse } from '../parse.ts';

const SAME_LENGTH_FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u2018\u2019\u201b`\u00b4]/g, "'"],
  [/\s/g, ' '],
];

/**
 * The text as the patterns read it: lower case, one kind of space, dash and apostrophe, a line feed before each
 * paragraph and nowhere else. It has the text's length, so offsets hold in both.
 */
export function foldText(parse: Parse): string {
  const lower = parse.text.toLowerCase();
  // A few letters (İ) grow when lowered; then only ASCII is.
  let folded =
    lower.length === parse.text.length
      ? lower
      : parse.text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  for (const [pattern, replacement] of SAME_LENGTH_FOLDS) folded = folded.replace(pattern, replacement);
  const pieces: string[] = [];
  let cursor = 0;
  let paragraph = 0;
  for (const sentence of parse.sentences) {
    if (sentence.paragraph !== paragraph && sentence.start > cursor) {
      pieces.push(folded.slice(cursor, sentence.start - 1), '\n');
      cursor = sentence.start;
    }
    paragraph = sentence.paragraph;
  }
  pieces.push(folded.slice(cursor));
  return pieces.join('');
}
