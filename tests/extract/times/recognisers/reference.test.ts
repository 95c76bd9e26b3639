import { expect, test } from 'vitest';
import { reference } from '../../../../src/extract/times/recognisers/reference.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['now', ['now']],
  ['right now', ['right now']],
  ['recently', ['recently']],
  ['in recent months', ['recent months']],
  ['in the near future', ['the near future']],
  ['the past', ['the past']],
])('reference finds the time in %j', (text, expected) => {
  expect(recognise(reference, text)).toEqual(expected);
});

test.each([
  'Futures fell',
  'as recently as that',
  'his future',
  'know',
  'the past week',
  'the moment he left',
])('reference finds no time in %j', (text) => {
  expect(recognise(reference, text)).toEqual([]);
});
