import { expect, test } from 'vitest';
import { weekNumber } from '../../../../src/extract/times/recognisers/weekNumber.ts';
import { readEdtfs, readValues, recognise } from '../readTimexes.ts';

test.each([
  ['in week 31 of 2018', ['week 31 of 2018']],
  ['calendar week 9 of this year', ['calendar week 9 of this year']],
])('weekNumber finds the time in %j', (text, expected) => {
  expect(recognise(weekNumber, text)).toEqual(expected);
});

test.each(['week 3 of the season', 'week 54 of 2018', 'in week 31'])(
  'weekNumber finds no time in %j',
  (text) => {
    expect(recognise(weekNumber, text)).toEqual([]);
  },
);

test('findTimexes(…) counts weeks as ISO 8601 does', () => {
  expect(readValues('Cases fell in week 27 of last year.')).toEqual(['week 27 of last year: 2024-W27']);
  expect(readEdtfs('It peaked in week 1 of 2019.')).toEqual(['week 1 of 2019: 2018-12-31/2019-01-06']);
});
