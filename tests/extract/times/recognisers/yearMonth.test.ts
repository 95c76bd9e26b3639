import { expect, test } from 'vitest';
import { yearMonth } from '../../../../src/extract/times/recognisers/yearMonth.ts';
import { readValues, recognise } from '../readTimexes.ts';

test.each([
  ['It was in 2017 April.', ['2017 April']],
  ['On 1914 August 3 and after', ['1914 August 3']],
])('yearMonth finds the time in %j', (text, expected) => {
  expect(recognise(yearMonth, text)).toEqual(expected);
});

test.each(['In 2017 May said no.', 'in 2016 June sales rose', 'in 1999, March 3 was dry', '1915 April 31.'])(
  'yearMonth finds no time in %j',
  (text) => {
    expect(recognise(yearMonth, text)).toEqual([]);
  },
);

test('findTimexes(…) reads a year before its month', () => {
  expect(readValues('The mill shut in 2017 April.')).toEqual(['2017 April: 2017-04']);
});
