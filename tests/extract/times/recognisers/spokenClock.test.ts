import { expect, test } from 'vitest';
import { readTimexes, readValues } from '../readTimexes.ts';

test.each([
  ['At half past nine the doors opened.', ['half past nine: 2025-11-04T09:30']],
  ['He came at a quarter to six.', ['a quarter to six: 2025-11-04T05:45']],
  ['He came at quarter past 3 p.m.', ['quarter past 3 p.m.: 2025-11-04T15:15']],
  ['It struck at ten minutes to midnight.', ['ten minutes to midnight: 2025-11-04T23:50']],
  ['He woke at twenty past five in the morning.', ['twenty past five in the morning: 2025-11-04T05:20']],
])('spokenClock reads %j', (text, expected) => {
  expect(readValues(text)).toEqual(expected);
});

test.each([
  'He gave a quarter to six people.',
  'Half past two thirds agreed.',
  'Ten minutes after five people left.',
])('spokenClock reads no time of day in %j', (text) => {
  expect(readTimexes(text).filter(({ time }) => time !== null)).toEqual([]);
});
