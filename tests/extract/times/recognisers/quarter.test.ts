import { expect, test } from 'vitest';
import { quarter } from '../../../../src/extract/times/recognisers/quarter.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['the third quarter', ['the third quarter']],
  ['its third-quarter loss', ['third-quarter']],
  ['the fourth quarter of last year', ['the fourth quarter of last year']],
  ['the first half of 1995', ['the first half of 1995']],
  ['Q3 2012', ['Q3 2012']],
  ['2019-H2', ['2019-H2']],
])('quarter finds the time in %j', (text, expected) => {
  expect(recognise(quarter, text)).toEqual(expected);
});

test.each([
  'the second half of the match',
  'with 2:10 left in third quarter',
  'a quarter of it',
  'the second half',
])('quarter finds no time in %j', (text) => {
  expect(recognise(quarter, text)).toEqual([]);
});
