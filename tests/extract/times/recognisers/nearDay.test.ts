import { expect, test } from 'vitest';
import { nearDay } from '../../../../src/extract/times/recognisers/nearDay.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['today', ['today']],
  ['late yesterday', ['late yesterday']],
  ['tomorrow morning', ['tomorrow morning']],
  ['the day before yesterday', ['the day before yesterday']],
  ['last night', ['last night']],
  ['later this afternoon', ['later this afternoon']],
  ['mid-afternoon yesterday', ['mid-afternoon yesterday']],
])('nearDay finds the time in %j', (text, expected) => {
  expect(recognise(nearDay, text)).toEqual(expected);
});

test.each(['USA Today said', 'this man'])('nearDay finds no time in %j', (text) => {
  expect(recognise(nearDay, text)).toEqual([]);
});
