import { expect, test } from 'vitest';
import { weekdayOfWeek } from '../../../../src/extract/times/recognisers/weekdayOfWeek.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['Friday of next week', ['Friday of next week']],
  ['Thursday last week', ['Thursday last week']],
])('weekdayOfWeek finds the time in %j', (text, expected) => {
  expect(recognise(weekdayOfWeek, text)).toEqual(expected);
});

test.each(['Friday and next week'])('weekdayOfWeek finds no time in %j', (text) => {
  expect(recognise(weekdayOfWeek, text)).toEqual([]);
});
