import { expect, test } from 'vitest';
import { period } from '../../../../src/extract/times/recognisers/period.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['the year-earlier period', ['the year-earlier period']],
  ['the latest quarter', ['the latest quarter']],
  ['the 1988 quarter', ['the 1988 quarter']],
  ['the quarter a year ago', ['the quarter a year ago']],
])('period finds the time in %j', (text, expected) => {
  expect(recognise(period, text)).toEqual(expected);
});

test.each(['the same man', 'the period', 'like quarters'])('period finds no time in %j', (text) => {
  expect(recognise(period, text)).toEqual([]);
});
