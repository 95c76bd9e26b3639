import { expect, test } from 'vitest';
import { dayMonth, daysMonth } from '../../../../src/extract/times/recognisers/dayMonth.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['on 26 June in 2019', ['26 June in 2019']],
  ['dated 3 Aug 96.', ['3 Aug 96']],
  ['On 3 Aug 96 people came', ['3 Aug']],
  ['on 19 April 1775', ['19 April 1775']],
  ['the Fourth of July', ['the Fourth of July']],
  ['on the 11 July, 1920', ['the 11 July, 1920']],
  ['15 March 44 BC', ['15 March 44 BC']],
])('dayMonth finds the time in %j', (text, expected) => {
  expect(recognise(dayMonth, text)).toEqual(expected);
});

test.each(['worth $12 December or not', '31 September', 'the second of three'])(
  'dayMonth finds no time in %j',
  (text) => {
    expect(recognise(dayMonth, text)).toEqual([]);
  },
);

test.each([
  ['26-30 November', ['26', '30 November']],
  ['from the 13th to the 19th of October 1950', ['the 13th', 'the 19th of October 1950']],
])('daysMonth finds the time in %j', (text, expected) => {
  expect(recognise(daysMonth, text)).toEqual(expected);
});

test.each(['12 and 14 men', '2-1 win'])('daysMonth finds no time in %j', (text) => {
  expect(recognise(daysMonth, text)).toEqual([]);
});
