import { expect, test } from 'vitest';
import { length } from '../../../../src/extract/times/recognisers/length.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['following a four-day trial', ['four-day']],
  ['the one-year period', ['one-year']],
  ['a five-year, $3 million deal', ['five-year']],
  ['six months before he left', ['six months']],
  ['the upcoming two weeks', ['the upcoming two weeks']],
  ['jailed for three-and-a-half years', ['three-and-a-half years']],
  ['after 2 1/2 years', ['2 1/2 years']],
  ['took 3½ years', ['3½ years']],
  ['his 20-plus years in office', ['20-plus years']],
  ['the past quarter century', ['the past quarter century']],
  ['three-quarters of an hour', ['three-quarters of an hour']],
  ['for six months', ['six months']],
  ['a 23-year occupation', ['23-year']],
  ['nearly forty years', ['nearly forty years']],
  ['in the past three months', ['the past three months']],
  ['half an hour', ['half an hour']],
  ['a minute and a half later', ['a minute and a half']],
  ['the next few days', ['the next few days']],
  ['at least the past 18 months', ['at least the past 18 months']],
])('length finds the time in %j', (text, expected) => {
  expect(recognise(length, text)).toEqual(expected);
});

test.each([
  '60 Minutes',
  'a second',
  'a 22-year-old man',
  '52 years old',
  'three-quarters of it',
  'one second',
  'a quarter of them',
])('length finds no time in %j', (text) => {
  expect(recognise(length, text)).toEqual([]);
});
