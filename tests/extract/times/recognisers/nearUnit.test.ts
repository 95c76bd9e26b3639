import { expect, test } from 'vitest';
import { nearUnit } from '../../../../src/extract/times/recognisers/nearUnit.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['by end of year', ['end of year']],
  ['at the end of month', ['the end of month']],
  ['this working week', ['this working week']],
  ['last week', ['last week']],
  ['this month', ['this month']],
  ['the following year', ['the following year']],
  ['the same day', ['the same day']],
  ['earlier this month', ['earlier this month']],
  ['the end of the year', ['the end of the year']],
  ['over the weekend', ['the weekend']],
])('nearUnit finds the time in %j', (text, expected) => {
  expect(recognise(nearUnit, text)).toEqual(expected);
});

test.each(['the day', 'a year', 'the year of the horse', 'the last days'])(
  'nearUnit finds no time in %j',
  (text) => {
    expect(recognise(nearUnit, text)).toEqual([]);
  },
);
