import { expect, test } from 'vitest';
import { distance } from '../../../../src/extract/times/recognisers/distance.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['Three years after, he died', ['Three years after']],
  ['it had moved two days before.', ['two days before']],
  ['65 million years ago', ['65 million years ago']],
  ['a century and a half ago', ['a century and a half ago']],
  ['two years ago', ['two years ago']],
  ['about six weeks ago', ['about six weeks ago']],
  ['Two days later, they left', ['Two days later']],
  ['a year earlier', ['a year earlier']],
  ['three weeks from now', ['three weeks from now']],
])('distance finds the time in %j', (text, expected) => {
  expect(recognise(distance, text)).toEqual(expected);
});

test.each(['two years old', 'the year before last', 'ten days of rain'])(
  'distance finds no time in %j',
  (text) => {
    expect(recognise(distance, text)).toEqual([]);
  },
);
