import { expect, test } from 'vitest';
import { clock } from '../../../../src/extract/times/recognisers/clock.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['until 6am tomorrow morning', ['6am tomorrow morning']],
  ['at 10 p.m. ET', ['10 p.m. ET']],
  ['at 12:30 UTC+2', ['12:30 UTC+2']],
  ['It opens at 10am.', ['10am']],
  ['at 10:35 a.m. on Friday', ['10:35 a.m.']],
  ['at 8 PM', ['8 PM']],
  ['at 0735 GMT', ['0735 GMT']],
  ['at noon', ['noon']],
  ['at 9 a.m. Thursday', ['9 a.m. Thursday']],
  ['by 05:30hrs', ['05:30hrs']],
  ['at 4 in the morning', ['4 in the morning']],
])('clock finds the time in %j', (text, expected) => {
  expect(recognise(clock, text)).toEqual(expected);
});

test.each([
  'ran the mile in 4:02',
  'a time of 2:01:38',
  'a 10:1 chance',
  'won 3-2',
  'Matthew 5:12 says',
  'in 2:10.35',
  'at 25:61',
])('clock finds no time in %j', (text) => {
  expect(recognise(clock, text)).toEqual([]);
});
