import { expect, test } from 'vitest';
import { mainSpan, wholeSpan } from '../../../src/app/timeline/overviewSpan.ts';

const days = (...each: readonly number[]) => Float64Array.from(each);
/** A hundred days from 10000 on, one event each. */
const HUNDRED = Array.from({ length: 100 }, (_, index) => 10_000 + index);

test('wholeSpan() gives a single day two weeks around it, and longer spans as they are', () => {
  expect(wholeSpan(100, 100)).toEqual([94, 107]);
  expect(wholeSpan(0, 400)).toEqual([0, 400]);
});

test('mainSpan() leaves outside a few events far before or after', () => {
  const first = days(-50_000, 3, ...HUNDRED, 90_000);
  expect(mainSpan(first, first)).toEqual([10_000, 10_099]);
});

test('mainSpan() is null where nothing lies far off, or too many do, or there are few in all', () => {
  expect(mainSpan(days(...HUNDRED), days(...HUNDRED))).toBeNull();
  const spread = Array.from({ length: 100 }, (_, index) => index * 365);
  expect(mainSpan(days(...spread), days(...spread))).toBeNull();
  const halves = days(...HUNDRED.map((day) => day - 90_000), ...HUNDRED);
  expect(mainSpan(halves, halves)).toBeNull();
  expect(mainSpan(days(-50_000, 1, 2), days(-50_000, 1, 2))).toBeNull();
});
