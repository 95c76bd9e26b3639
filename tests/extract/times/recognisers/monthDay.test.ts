import { expect, test } from 'vitest';
import { monthDay } from '../../../../src/extract/times/recognisers/monthDay.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['on Thursday (July 13) and', ['Thursday (July 13)']],
  ['On Sunday, March, 6th 2016 he', ['Sunday, March, 6th 2016']],
  ['on Nov. 3, 4 and 5, 2023', ['Nov. 3', '4', '5, 2023']],
  ['On June 4, 11 and 30 people came', ['June 4']],
  ['April 19, 1775', ['April 19, 1775']],
  ['on Sept. 30', ['Sept. 30']],
  ['Wednesday, April 19', ['Wednesday, April 19']],
  ['April 23-28, 1951', ['April 23', '28, 1951']],
  ['April 24 and 25', ['April 24', '25']],
  ['May eighth, 2010', ['May eighth, 2010']],
])('monthDay finds the time in %j', (text, expected) => {
  expect(recognise(monthDay, text)).toEqual(expected);
});

test.each(['May 40 people', 'March 3.5 percent', 'February 30', 'may 5'])(
  'monthDay finds no time in %j',
  (text) => {
    expect(recognise(monthDay, text)).toEqual([]);
  },
);
