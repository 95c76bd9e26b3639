import { expect, test } from 'vitest';
import { quarter } from '../../../../src/extract/times/recognisers/quarter.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ["fiscal 1989's first quarter", ["fiscal 1989's first quarter"]],
  ['in 4Q 2023', ['4Q 2023']],
  ['Q4 FY24 sales', ['Q4 FY24']],
  ['H1 revenue rose', ['H1']],
  ['in 1H 2024', ['1H 2024']],
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
  'he scored in the third quarter',
  'the second half of the match',
  'with 2:10 left in third quarter',
  'a quarter of it',
  'the second half',
])('quarter finds no time in %j', (text) => {
  expect(recognise(quarter, text)).toEqual([]);
});
