import { expect, test } from 'vitest';
import { spelledDate } from '../../../../src/extract/times/recognisers/spelledDate.ts';
import { readValues, recognise } from '../readTimexes.ts';

test.each([
  ['born on May twenty-one nineteen sixty', ['May twenty-one nineteen sixty']],
  ['on six June nineteen hundred and forty-four', ['six June nineteen hundred and forty-four']],
])('spelledDate finds the time in %j', (text, expected) => {
  expect(recognise(spelledDate, text)).toEqual(expected);
});

test.each(['in June nineteen men', 'six June brides', 'on February thirty nineteen sixty'])(
  'spelledDate finds no time in %j',
  (text) => {
    expect(recognise(spelledDate, text)).toEqual([]);
  },
);

test('findTimexes(…) reads a date that is spelled out', () => {
  expect(readValues('He fell on six June nineteen hundred and forty-four.')).toEqual([
    'six June nineteen hundred and forty-four: 1944-06-06',
  ]);
});
