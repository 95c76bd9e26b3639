import { expect, test } from 'vitest';
import { settleWindow } from '../../../src/app/timeline/settle.ts';
import { dayOf, formatIsoDate } from '../../../src/event-set/day.ts';

const bounds = [dayOf(2000, 1, 1), dayOf(2025, 12, 31)] as const;
const settle = (from: number, to: number, pixelsPerDay: number) =>
  settleWindow([from, to], pixelsPerDay, bounds).map(formatIsoDate);

test('settleWindow() settles on days where a day has pixels', () => {
  expect(settle(dayOf(2024, 3, 3) + 0.4, dayOf(2024, 3, 9) + 0.7, 6)).toEqual(['2024-03-03', '2024-03-10']);
});

test('settleWindow() settles on whole months where a day has none', () => {
  expect(settle(dayOf(2024, 3, 3), dayOf(2024, 5, 29), 0.2)).toEqual(['2024-03-01', '2024-05-31']);
});

test('settleWindow() is never shorter than a step, nor beyond the bounds', () => {
  expect(settle(dayOf(2024, 3, 3), dayOf(2024, 3, 4), 0.2)).toEqual(['2024-03-01', '2024-03-31']);
  expect(settle(dayOf(1999, 12, 20), dayOf(2026, 1, 9), 0.02)).toEqual(['2000-01-01', '2025-12-31']);
});
