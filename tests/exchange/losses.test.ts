import { expect, test } from 'vitest';
import { lossLine, startLosses } from '../../src/exchange/losses.ts';

test('startLosses() counts by kind and keeps the first three examples, each once', () => {
  const tally = startLosses();
  for (const title of ['A', 'A', 'B', 'C', 'D']) tally.add('events without a date', title);
  tally.add('times of day', 'E');
  expect(tally.losses()).toEqual([
    { what: 'events without a date', count: 5, examples: ['A', 'B', 'C'] },
    { what: 'times of day', count: 1, examples: ['E'] },
  ]);
});

test('lossLine(loss) says how many, and "such as" only where there are more than it names', () => {
  const what = 'events without a date';
  expect(lossLine({ what, count: 4, examples: ['A', 'B'] })).toBe(
    'events without a date: 4, such as “A”, “B”',
  );
  expect(lossLine({ what, count: 1, examples: ['A'] })).toBe('events without a date: 1, “A”');
  expect(lossLine({ what, count: 2, examples: [] })).toBe('events without a date: 2');
});
