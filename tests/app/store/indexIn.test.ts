import { expect, test } from 'vitest';
import { indexIn } from '../../../src/app/store/indexIn.ts';

test('indexIn(ascending, wanted) finds each, and -1 for what is not there', () => {
  const numbers = Uint32Array.of(0, 3, 4, 9, 120);
  expect([0, 3, 4, 9, 120].map((wanted) => indexIn(numbers, wanted))).toEqual([0, 1, 2, 3, 4]);
  expect([1, 5, 121].map((wanted) => indexIn(numbers, wanted))).toEqual([-1, -1, -1]);
  expect(indexIn(new Uint32Array(0), 0)).toBe(-1);
});
