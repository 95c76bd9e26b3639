import { expect, test } from 'vitest';
import { month } from '../../../../src/extract/times/recognisers/month.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['passed in June in 2017', ['June in 2017']],
  ['in mid-to-late October', ['mid-to-late October']],
  ['In February', ['February']],
  ['July sales fell', ['July']],
  ['June saw rain', ['June']],
  ['in May', ['May']],
  ['last April', ['last April']],
  ['late last July', ['late last July']],
  ['mid-March', ['mid-March']],
  ['in May of 1789', ['May of 1789']],
  ['the end of November', ['the end of November']],
  ['(August-', ['August']],
])('month finds the time in %j', (text, expected) => {
  expect(recognise(month, text)).toEqual(expected);
});

test.each([
  'May said so',
  'the March on Washington',
  'you may go',
  'they march in',
  'Jan Kavan',
  'August Wilson wrote',
  'it may be',
])('month finds no time in %j', (text) => {
  expect(recognise(month, text)).toEqual([]);
});
