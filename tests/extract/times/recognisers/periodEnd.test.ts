import { expect, test } from 'vitest';
import { periodEnd } from '../../../../src/extract/times/recognisers/periodEnd.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['by year-end', ['year-end']],
  ["at month's end", ["month's end"]],
])('periodEnd finds the time in %j', (text, expected) => {
  expect(recognise(periodEnd, text)).toEqual(expected);
});

test.each(['year ending', 'the weekend'])('periodEnd finds no time in %j', (text) => {
  expect(recognise(periodEnd, text)).toEqual([]);
});
