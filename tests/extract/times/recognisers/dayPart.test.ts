import { expect, test } from 'vitest';
import { partAlone, partOfDate } from '../../../../src/extract/times/recognisers/dayPart.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['on the night of Nov. 3-4', ['the night of Nov. 3-4']],
  ['on the night of April 18, 1775', ['the night of April 18, 1775']],
  ['the morning of Tuesday', ['the morning of Tuesday']],
])('partOfDate finds the time in %j', (text, expected) => {
  expect(recognise(partOfDate, text)).toEqual(expected);
});

test.each(['the night of the fire', 'the morning of his life'])('partOfDate finds no time in %j', (text) => {
  expect(recognise(partOfDate, text)).toEqual([]);
});

test.each([
  ['in the morning', ['the morning']],
  ['by mid afternoon', ['mid afternoon']],
  ['at night', ['night']],
])('partAlone finds the time in %j', (text, expected) => {
  expect(recognise(partAlone, text)).toEqual(expected);
});

test.each(['night school', 'the morning paper', 'Night fell'])('partAlone finds no time in %j', (text) => {
  expect(recognise(partAlone, text)).toEqual([]);
});
