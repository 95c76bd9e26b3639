import { describe, expect, test } from 'vitest';
import { findValues, orderValues } from '../../../src/app/filters/orderValues.ts';

const values = (...totals: number[]) => totals.map((total, index) => ({ key: `k${index}`, total }));

describe('orderValues(values, counts, chosen, isContract)', () => {
  test('keeps the contract’s order and leaves out what the set does not hold', () => {
    expect(orderValues(values(1, 0, 5, 2), [0, 0, 5, 2], ['k3'], true)).toEqual([0, 2, 3]);
  });
  test('keeps a chosen value that the set does not hold, so that it can be cleared', () => {
    expect(orderValues(values(1, 0), [1, 0], ['k1'], true)).toEqual([0, 1]);
  });
  test('puts the chosen first, then what would show something, "none" behind each', () => {
    const listed = [{ key: '-', total: 9 }, ...values(8, 7, 6, 5)];
    expect(orderValues(listed, [3, 0, 2, 1, 0], ['k3'], false)).toEqual([4, 2, 3, 0, 1]);
  });
  test('of no values is empty', () => {
    expect(orderValues([], [], [], false)).toEqual([]);
  });
});

describe('findValues(indexes, folded, query)', () => {
  const folded = ['lodz poland', 'san jose costa rica', 'jose', ''];
  test('wants every word at the beginning of a word', () => {
    expect(findValues([0, 1, 2, 3], folded, ['jos'])).toEqual([1, 2]);
    expect(findValues([2, 1, 0], folded, ['co', 'san'])).toEqual([1]);
    expect(findValues([0, 1], folded, ['odz'])).toEqual([]);
  });
  test('without a query is all of them', () => {
    expect(findValues([2, 0], folded, [])).toEqual([2, 0]);
  });
});
