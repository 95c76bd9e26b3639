import { expect, test } from 'vitest';
import { numericDate } from '../../../../src/extract/times/recognisers/numericDate.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['on 22-Mar-13', ['22-Mar-13']],
  ['2013-03-22', ['2013-03-22']],
  ['3/22/2013', ['3/22/2013']],
  ['22.03.2013', ['22.03.2013']],
  ['31/Oct/1974', ['31/Oct/1974']],
  ['in 06/2004', ['06/2004']],
  ['on 10/24', ['10/24']],
])('numericDate finds the time in %j', (text, expected) => {
  expect(recognise(numericDate, text)).toEqual(expected);
});

test.each(['2013-13-22', '10/24 of them', '133-03-03-2020', '1/2', '8/32/2014'])(
  'numericDate finds no time in %j',
  (text) => {
    expect(recognise(numericDate, text)).toEqual([]);
  },
);
