import { expect, test } from 'vitest';
import type { Parse } from '../../../src/extract/parse.ts';
import { foldText } from '../../../src/extract/times/foldText.ts';
import { recognisers } from '../../../src/extract/times/pipeline.ts';
import type { Recogniser } from '../../../src/extract/times/recogniser.ts';
import { indexByTrigger, scanMentions } from '../../../src/extract/times/scanMentions.ts';

const SIZE = 100_000;
/** A text of this size takes a few milliseconds; a pattern that backtracks takes minutes. */
const LIMIT_MS = 3000;
const SEPARATORS = [' ', '-', ' - ', '  ', ', ', "' ", '/'];
const TEXTS_EACH = 12;

/** What the patterns repeat, so that a pattern that backtracks would try every way to share it out. */
const PIECES = [
  ...['the ', 'a ', 'twenty ', 'twenty-', 'two hundred and ', '1', '1 ', '1-', '1/', '12:', '1990-'],
  ...['early ', 'late in the ', 'last ', 'first ', 'a few ', 'or ', 'january ', 'January 1, ', 'monday '],
  ...['every other ', 'the end of the ', 'more than ', 'ten years ', 'q1 ', "'", '1.', '1,', ' ', 'the   '],
  ...['two days after ', 'the night of ', 'as many as ', 'dozen ', 'from 1 to 2 ', 'new year', 'half of '],
];

test.each(PIECES)('scanMentions(…) is linear in 100 KB of %j', (piece) => {
  const repeat = (size: number) => piece.repeat(Math.ceil(size / piece.length));
  scanMs(recognisers, repeat(SIZE / 10));
  expect(scanMs(recognisers, repeat(SIZE))).toBeLessThan(LIMIT_MS);
});

test.each(recognisers.map((recogniser) => [recogniser.name, recogniser] as const))(
  '%s is linear in 100 KB of its own words in any order, and of whatever sends it to work',
  (_, recogniser) => {
    for (const text of hardTexts(recogniser))
      expect(scanMs([recogniser], text), text.slice(0, 60)).toBeLessThan(LIMIT_MS);
  },
);

test.each(recognisers.map((recogniser) => [recogniser.name, recogniser] as const))(
  '%s finds an end wherever its pattern is tried in its own words',
  (_, { name, pattern, triggers }) => {
    const text = shuffled(wordsOf(pattern), seedOf(name), ' ', SIZE / 50);
    const start = performance.now();
    for (let at = 0; at < text.length; at++) {
      pattern.lastIndex = at;
      pattern.exec(text);
    }
    expect(performance.now() - start, triggers.join(' ')).toBeLessThan(LIMIT_MS);
  },
);

/** Texts of the words that stand in a recogniser's pattern, in orders by chance but always the same, and of its triggers. */
function hardTexts({ name, pattern, triggers }: Recogniser): string[] {
  const words = [...wordsOf(pattern), ...triggers.map((trigger) => (trigger === '#' ? '12' : trigger))];
  const mixed = Array.from({ length: TEXTS_EACH }, (_, index) =>
    shuffled(words, seedOf(name) + index, SEPARATORS[index % SEPARATORS.length], SIZE),
  );
  const repeated = [...new Set(words)].map((word) => `${word} `.repeat(Math.ceil(SIZE / 10 / word.length)));
  return [...mixed, ...repeated];
}

/** The literal words of a pattern, and numbers of one, two and four digits. */
function wordsOf(pattern: RegExp): string[] {
  const source = pattern.source.replace(/\(\?<\w+>/g, '(').replace(/\\[a-z]/g, ' ');
  return [...(source.match(/[a-z]{2,}/g) ?? []), 'a', '1', '12', '1990', "'90"];
}

function shuffled(words: readonly string[], seed: number, separator: string, size: number): string {
  const pieces: string[] = [];
  let state = seed;
  for (let length = 0; length < size; ) {
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const word = words[(state >>> 8) % words.length];
    pieces.push(word);
    length += word.length + separator.length;
  }
  return pieces.join(separator);
}

function seedOf(name: string): number {
  return [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 100_003;
}

function oneSentence(text: string): Parse {
  return { text, tokens: [], sentences: [{ start: 0, end: text.length, first: 0, last: 0, paragraph: 0 }] };
}

function scanMs(among: readonly Recogniser[], text: string): number {
  const parse = oneSentence(text);
  const byTrigger = indexByTrigger(among);
  const start = performance.now();
  scanMentions(parse, foldText(parse), byTrigger);
  return performance.now() - start;
}
