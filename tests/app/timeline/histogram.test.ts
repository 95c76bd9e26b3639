import { expect, test } from 'vitest';
import { binAt, binEdges, chooseBinStep, countBins } from '../../../src/app/timeline/histogram.ts';
import { dayOf } from '../../../src/event-set/day.ts';

const ranges = (...pairs: readonly (readonly [number, number])[]) => ({
  first: Float64Array.from(pairs, ([first]) => first),
  last: Float64Array.from(pairs, ([, last]) => last),
});

test('countBins() counts a day once, in its bin', () => {
  const edges = Float64Array.of(0, 10, 20, 30);
  expect([...countBins(ranges([0, 0], [9, 9], [10, 10], [29, 29]), edges, null)]).toEqual([2, 1, 1]);
});

test('countBins() spreads an imprecise event over its days and keeps its weight', () => {
  const edges = Float64Array.of(0, 10, 20, 30, 40);
  const counts = [...countBins(ranges([5, 34]), edges, null)];
  expect(counts.map((count) => Math.round(count * 60))).toEqual([10, 20, 20, 10]);
});

test('countBins() gives the events that lie wholly within their full weight, as adding day by day does', () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const pairs = Array.from({ length: 500 }, () => {
    const first = Math.floor(random() * 300) - 20;
    return [first, first + Math.floor(random() ** 3 * 90)] as const;
  });
  const edges = Float64Array.of(0, 1, 7, 31, 59, 90, 120, 250);
  const expected = new Array(7).fill(0);
  for (const [first, last] of pairs)
    for (let day = first; day <= last; day++) {
      const bin = edges.findLastIndex((edge) => edge <= day);
      if (bin >= 0 && bin < 7) expected[bin] += 1 / (last - first + 1);
    }
  const counts = countBins(ranges(...pairs), edges, null);
  for (let bin = 0; bin < 7; bin++) expect(counts[bin]).toBeCloseTo(expected[bin], 9);
});

test('countBins() leaves out what the mask leaves out', () => {
  const edges = Float64Array.of(0, 10);
  expect([...countBins(ranges([1, 1], [2, 2]), edges, Uint8Array.of(0, 1))]).toEqual([1]);
});

test('countBins() of no events is empty bins', () => {
  expect([...countBins(ranges(), Float64Array.of(0, 1, 2), null)]).toEqual([0, 0]);
});

test('chooseBinStep() goes from days to centuries with the span', () => {
  const step = (days: number) => chooseBinStep([0, days], 1200, 4);
  expect(step(60)).toEqual({ unit: 'day', count: 1 });
  expect(step(1000)).toEqual({ unit: 'week', count: 1 });
  expect(step(8000)).toEqual({ unit: 'month', count: 1 });
  expect(step(100 * 365)).toEqual({ unit: 'year', count: 1 });
  expect(step(1500 * 365)).toEqual({ unit: 'year', count: 5 });
  expect(step(20000 * 365)).toEqual({ unit: 'year', count: 100 });
});

test('binEdges() has the first and the last bin whole', () => {
  const edges = binEdges({ unit: 'month', count: 1 }, [dayOf(2025, 1, 15), dayOf(2025, 3, 1)]);
  expect([...edges]).toEqual([1, 2, 3, 4].map((month) => dayOf(2025, month, 1)));
});

test('binAt() is -1 before the first edge and the number of bins after the last', () => {
  const edges = Float64Array.of(0, 10, 20);
  expect([-1, 0, 9.9, 10, 19, 20].map((day) => binAt(edges, day))).toEqual([-1, 0, 0, 1, 1, 2]);
});
