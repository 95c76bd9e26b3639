import { expect, test } from 'vitest';
import { weekOf } from '../../../../src/extract/times/recognisers/weekOf.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['the week of the 18th', ['the week of the 18th']],
  ['the week of March 6', ['the week of March 6']],
  ['the week ending 11 March 2000', ['the week ending 11 March 2000']],
])('weekOf finds the time in %j', (text, expected) => {
  expect(recognise(weekOf, text)).toEqual(expected);
});

test.each(['the week of rain', 'week of mourning'])('weekOf finds no time in %j', (text) => {
  expect(recognise(weekOf, text)).toEqual([]);
});
