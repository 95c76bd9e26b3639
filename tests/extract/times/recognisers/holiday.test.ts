import { expect, test } from 'vitest';
import { holiday, namedDay } from '../../../../src/extract/times/recognisers/holiday.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['over Lunar New Year', ['Lunar New Year']],
  ['after Eid al Fitr 2024', ['Eid al Fitr 2024']],
  ['on Thanksgiving', ['Thanksgiving']],
  ['Easter 2012', ['Easter 2012']],
  ["on New Year's Eve", ["New Year's Eve"]],
  ['last Labor Day', ['last Labor Day']],
  ['on Christmas night', ['Christmas night']],
  ['over Easter weekend', ['Easter weekend']],
])('holiday finds the time in %j', (text, expected) => {
  expect(recognise(holiday, text)).toEqual(expected);
});

test.each([
  'at the Coptic New Year',
  'Easter Island',
  'a mass of thanksgiving',
  'Christmas trees',
  'labor costs a day',
])('holiday finds no time in %j', (text) => {
  expect(recognise(holiday, text)).toEqual([]);
});

test.each([
  ['since 9/11', ['9/11']],
  ['on D-Day', ['D-Day']],
])('namedDay finds the time in %j', (text, expected) => {
  expect(recognise(namedDay, text)).toEqual(expected);
});

test.each(['9/12', '9/110'])('namedDay finds no time in %j', (text) => {
  expect(recognise(namedDay, text)).toEqual([]);
});
