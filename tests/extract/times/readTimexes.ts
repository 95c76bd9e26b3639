import { expect } from 'vitest';
import type { Timex } from '../../../src/extract/mentions.ts';
import { parse } from '../../../src/extract/parse.ts';
import { findTimexes } from '../../../src/extract/times/findTimexes.ts';
import { foldText } from '../../../src/extract/times/foldText.ts';
import type { Recogniser } from '../../../src/extract/times/recogniser.ts';
import { indexByTrigger, scanMentions } from '../../../src/extract/times/scanMentions.ts';

/** The day on which the tests' sentences were published: a Tuesday. */
export const PUBLISHED = '2025-11-04';

/** The time expressions of a text, each with a true span. */
export function readTimexes(text: string, published: string | null = PUBLISHED): Timex[] {
  const timexes = findTimexes(parse(text), { published });
  for (const { start, end, text: words } of timexes) expect(text.slice(start, end)).toBe(words);
  return timexes;
}

/** The same as `words: value` lines. */
export function readValues(text: string, published: string | null = PUBLISHED): string[] {
  return readTimexes(text, published).map((timex) => `${timex.text}: ${timex.value}`);
}

/** The same as `words: edtf` lines. */
export function readEdtfs(text: string, published: string | null = PUBLISHED): string[] {
  return readTimexes(text, published).map((timex) => `${timex.text}: ${timex.edtf}`);
}

/** What a single recogniser finds in a text, as the words of its mentions. */
export function recognise(recogniser: Recogniser, text: string): string[] {
  const parsed = parse(text);
  const mentions = scanMentions(parsed, foldText(parsed), indexByTrigger([recogniser]));
  return mentions.map(({ start, end }) => text.slice(start, end));
}
