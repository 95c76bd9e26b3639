import { expect, test } from 'vitest';
import { bareLength } from '../../../../src/extract/times/recognisers/bareLength.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['a weeklong visit', ['weeklong']],
  ['the months-long inquiry', ['months-long']],
  ['in the fiscal year ended Jan. 31', ['the fiscal year']],
  ['in the year to March', ['the year']],
  ['for months', ['months']],
  ['over the past year', ['the past year']],
  ['in the next decade', ['the next decade']],
  ['in the coming years', ['the coming years']],
  ['the weeks ahead', ['the weeks ahead']],
  ['a months-long siege', ['months-long']],
  ['for the year ended July 2', ['the year']],
])('bareLength finds the time in %j', (text, expected) => {
  expect(recognise(bareLength, text)).toEqual(expected);
});

test.each(['the days', 'his months', 'in these years', 'the year of the horse', 'a year-old boy'])(
  'bareLength finds no time in %j',
  (text) => {
    expect(recognise(bareLength, text)).toEqual([]);
  },
);
