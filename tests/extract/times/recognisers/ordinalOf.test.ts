import { expect, test } from 'vitest';
import { ordinalOf } from '../../../../src/extract/times/recognisers/ordinalOf.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['the first Tuesday of each month', ['the first Tuesday of each month']],
  ['the second-to-last week of May 2018', ['the second-to-last week of May 2018']],
  ['the penultimate day of May', ['the penultimate day of May']],
  ['the first week of January', ['the first week of January']],
  ['the last day of October 2015', ['the last day of October 2015']],
  ['the second Tuesday in November', ['the second Tuesday in November']],
  ['the first nine months of 1989', ['the first nine months of 1989']],
])('ordinalOf finds the time in %j', (text, expected) => {
  expect(recognise(ordinalOf, text)).toEqual(expected);
});

test.each(['the first week of the war', 'the second man of the year'])(
  'ordinalOf finds no time in %j',
  (text) => {
    expect(recognise(ordinalOf, text)).toEqual([]);
  },
);
