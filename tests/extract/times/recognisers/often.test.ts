import { expect, test } from 'vitest';
import { often } from '../../../../src/extract/times/recognisers/often.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['every few years', ['every few years']],
  ['he runs five miles a day', ['a day']],
  ['every Tuesday', ['every Tuesday']],
  ['daily', ['daily']],
  ['twice a week', ['a week']],
  ['every two years', ['every two years']],
  ['on Tuesday nights', ['Tuesday nights']],
  ['Mondays', ['Mondays']],
])('often finds the time in %j', (text, expected) => {
  expect(recognise(often, text)).toEqual(expected);
});

test.each(['the Daily News', 'average daily volume', 'a week of rain', 'every man'])(
  'often finds no time in %j',
  (text) => {
    expect(recognise(often, text)).toEqual([]);
  },
);
