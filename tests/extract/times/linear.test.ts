import { expect, test } from 'vitest';
import type { Parse } from '../../../src/extract/parse.ts';
import { foldText } from '../../../src/extract/times/foldText.ts';
import { recognisers } from '../../../src/extract/times/pipeline.ts';
import { indexByTrigger, scanMentions } from '../../../src/extract/times/scanMentions.ts';

const SIZE = 100_000;
/** What the patterns repeat, so that a pattern that backtracks would try every way to share it out. */
const PIECES = [
  ...[
    'the ',
    'a ',
    'twenty ',
    'twenty-',
    'two hundred and ',
    '1',
    '1 ',
    '1-',
    '1/',
    '12:',
    '1990-',
    'early ',
    'late in the ',
    'last ',
  ],
  ...[
    'first ',
    'a few ',
    'or ',
    'january ',
    'January 1, ',
    'monday ',
    'every other ',
    'the end of the ',
    'more than ',
    'ten years ',
  ],
  ...[
    'q1 ',
    "'",
    '1.',
    '1,',
    ' ',
    'the   ',
    'two days after ',
    'the night of ',
    'as many as ',
    'dozen ',
    'from 1 to 2 ',
    'new year',
    'half of ',
  ],
];

function oneSentence(text: string): Parse {
  return { text, tokens: [], sentences: [{ start: 0, end: text.length, first: 0, last: 0, paragraph: 0 }] };
}

function scanMs(text: string): number {
  const parse = oneSentence(text);
  const byTrigger = indexByTrigger(recognisers);
  const start = performance.now();
  scanMentions(parse, foldText(parse), byTrigger);
  return performance.now() - start;
}

test.each(PIECES)('scanMentions(…) is linear in 100 KB of %j', (piece) => {
  const repeat = (size: number) => piece.repeat(Math.ceil(size / piece.length));
  scanMs(repeat(SIZE / 10));
  expect(scanMs(repeat(SIZE))).toBeLessThan(3000);
});

test.each(recognisers.map((recogniser) => [recogniser.name, recogniser] as const))(
  '%s tries its pattern on each of its triggers, repeated, without backtracking',
  (_, { pattern, triggers }) => {
    const start = performance.now();
    for (const trigger of triggers) {
      pattern.lastIndex = 0;
      pattern.exec(`${trigger === '#' ? '1' : trigger} `.repeat(Math.ceil(SIZE / (trigger.length + 1))));
    }
    expect(performance.now() - start).toBeLessThan(3000);
  },
);
