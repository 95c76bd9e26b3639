import { expect, test } from 'vitest';
import { besideDate } from '../../../../src/extract/times/recognisers/besideDate.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['They met the day before.', ['the day before']],
  ['It fell the day after Thanksgiving.', ['the day after']],
])('besideDate finds the time in %j', (text, expected) => {
  expect(recognise(besideDate, text)).toEqual(expected);
});

test.each(['the day before he left', 'a day before the vote'])('besideDate finds no time in %j', (text) => {
  expect(recognise(besideDate, text)).toEqual([]);
});
