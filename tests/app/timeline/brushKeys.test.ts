import { expect, test } from 'vitest';
import { pressThumb } from '../../../src/app/timeline/brushKeys.ts';
import { dayOf, formatIsoDate } from '../../../src/event-set/day.ts';

const month = { unit: 'month', count: 1 } as const;
const bounds = [dayOf(2020, 1, 1), dayOf(2025, 12, 31)] as const;
const window = [dayOf(2024, 3, 1), dayOf(2024, 5, 31)] as const;
const press = (thumb: 'from' | 'to', key: string, shiftKey = false) =>
  pressThumb(window, thumb, { key, shiftKey }, month, bounds)?.map(formatIsoDate);

test('pressThumb(arrow) steps the first thumb over first days, the second over last days', () => {
  expect(press('from', 'ArrowRight')).toEqual(['2024-04-01', '2024-05-31']);
  expect(press('from', 'ArrowLeft')).toEqual(['2024-02-01', '2024-05-31']);
  expect(press('to', 'ArrowRight')).toEqual(['2024-03-01', '2024-06-30']);
  expect(press('to', 'ArrowLeft')).toEqual(['2024-03-01', '2024-04-30']);
});

test('pressThumb(Shift and arrow) goes by a day', () => {
  expect(press('from', 'ArrowRight', true)).toEqual(['2024-03-02', '2024-05-31']);
});

test('pressThumb(Page, Home, End) goes by ten steps and to the bounds', () => {
  expect(press('from', 'PageDown')).toEqual(['2023-05-01', '2024-05-31']);
  expect(press('to', 'PageUp')).toEqual(['2024-03-01', '2025-03-31']);
  expect(press('from', 'Home')?.[0]).toBe('2020-01-01');
  expect(press('to', 'End')?.[1]).toBe('2025-12-31');
});

test('pressThumb(other keys) is null', () => {
  expect(press('from', 'a')).toBeUndefined();
});

test('pressThumb(arrow) from between two steps goes to the nearest boundary in that direction', () => {
  const odd = [dayOf(2024, 3, 12), dayOf(2024, 5, 12)] as const;
  const at = (thumb: 'from' | 'to', key: string) =>
    pressThumb(odd, thumb, { key, shiftKey: false }, month, bounds)?.map(formatIsoDate);
  expect(at('from', 'ArrowLeft')?.[0]).toBe('2024-03-01');
  expect(at('from', 'ArrowRight')?.[0]).toBe('2024-04-01');
  expect(at('to', 'ArrowRight')?.[1]).toBe('2024-05-31');
  expect(at('to', 'ArrowLeft')?.[1]).toBe('2024-04-30');
});
