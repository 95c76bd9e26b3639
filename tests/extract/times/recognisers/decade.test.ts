import { expect, test } from 'vitest';
import { decade } from '../../../../src/extract/times/recognisers/decade.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['the 1990s', ['the 1990s']],
  ['in the mid-1980s', ['the mid-1980s']],
  ["the early '60s", ["the early '60s"]],
  ['the late eighties', ['the late eighties']],
])('decade finds the time in %j', (text, expected) => {
  expect(recognise(decade, text)).toEqual(expected);
});

test.each(['in his early forties', '20s', 'temperatures in the 80s'])(
  'decade finds no time in %j',
  (text) => {
    expect(recognise(decade, text)).toEqual([]);
  },
);
