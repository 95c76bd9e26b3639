import { expect, test } from 'vitest';
import { season } from '../../../../src/extract/times/recognisers/season.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['the winter of 1941-42', ['the winter of 1941-42']],
  ['the summer of 1942', ['the summer of 1942']],
  ['last fall', ['last fall']],
  ['in spring', ['spring']],
  ['early summer 1919', ['early summer 1919']],
  ['during the winter', ['the winter']],
])('season finds the time in %j', (text, expected) => {
  expect(recognise(season, text)).toEqual(expected);
});

test.each(['the fall of Rome', 'they fall', 'the Summer Olympics', 'a spring in his step', 'prices fall'])(
  'season finds no time in %j',
  (text) => {
    expect(recognise(season, text)).toEqual([]);
  },
);
