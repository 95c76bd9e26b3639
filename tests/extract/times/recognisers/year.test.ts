import { expect, test } from 'vitest';
import { shortYear, year, years } from '../../../../src/extract/times/recognisers/year.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['in 1200 BC.', ['1200 BC']],
  ['in 500 B.C. it', ['500 B.C.']],
  ['the budget for FY2023', ['FY2023']],
  ['the FY23 budget', ['FY23']],
  ['in 1775', ['1775']],
  ['the end of 1776', ['the end of 1776']],
  ['fiscal 1988', ['fiscal 1988']],
  ['nineteen ninety-six', ['nineteen ninety-six']],
  ['in 44 BC', ['44 BC']],
  ['AD 79', ['AD 79']],
  ['2003: Invasion', ['2003']],
  ['post-1959 politics', ['1959']],
])('year finds the time in %j', (text, expected) => {
  expect(recognise(year, text)).toEqual(expected);
});

test.each([
  '1970 Boeing 747s',
  '$1990',
  '1,700 injured',
  '2000 people',
  'Flight 1990',
  '1500 troops',
  '555-1212',
  'a 1987 Chevrolet',
  '1990.5',
])('year finds no time in %j', (text) => {
  expect(recognise(year, text)).toEqual([]);
});

test.each([
  ['1775-1780', ['1775', '1780']],
  ['1990-94', ['1990', '94']],
  ['264-146 BC', ['264', '146 BC']],
])('years finds the time in %j', (text, expected) => {
  expect(recognise(years, text)).toEqual(expected);
});

test.each(['1990-89', '12-10', '1990-1890'])('years finds no time in %j', (text) => {
  expect(recognise(years, text)).toEqual([]);
});

test.each([
  ["in '89", ["'89"]],
  ["the class of '42", ["'42"]],
])('shortYear finds the time in %j', (text, expected) => {
  expect(recognise(shortYear, text)).toEqual(expected);
});

test.each(["it's '89 percent", "the '7"])('shortYear finds no time in %j', (text) => {
  expect(recognise(shortYear, text)).toEqual([]);
});
