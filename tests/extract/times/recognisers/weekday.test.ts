import { expect, test } from 'vitest';
import { weekday } from '../../../../src/extract/times/recognisers/weekday.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['ON FRIDAY NIGHT THE', ['FRIDAY NIGHT']],
  ['on Tuesday', ['Tuesday']],
  ['Tuesday night', ['Tuesday night']],
  ['last Friday', ['last Friday']],
  ['the following Monday', ['the following Monday']],
  ['early Tuesday', ['early Tuesday']],
  ['on Tues.', ['Tues.']],
])('weekday finds the time in %j', (text, expected) => {
  expect(recognise(weekday, text)).toEqual(expected);
});

test.each([
  'the Saturday Evening Post',
  'One Sunday he left',
  'on a recent Friday',
  'The Sun said',
  'he sat down',
  'they wed',
  'sun and sea',
])('weekday finds no time in %j', (text) => {
  expect(recognise(weekday, text)).toEqual([]);
});
