import { expect, test } from 'vitest';
import { dayOfMonth } from '../../../../src/extract/times/recognisers/dayOfMonth.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['on Wednesday the thirty-first, he', ['Wednesday the thirty-first']],
  ['On the 5th, they left', ['the 5th']],
  ['by the 28th of that month', ['the 28th of that month']],
  ['Tuesday the 19th.', ['Tuesday the 19th']],
])('dayOfMonth finds the time in %j', (text, expected) => {
  expect(recognise(dayOfMonth, text)).toEqual(expected);
});

test.each(['on the 4th floor', 'the 5th man', 'in 5th place'])('dayOfMonth finds no time in %j', (text) => {
  expect(recognise(dayOfMonth, text)).toEqual([]);
});
