import { expect, test } from 'vitest';
import {
  CALENDAR_STEPS,
  daysIn,
  floorToStep,
  nextStep,
  roundToStep,
  stepsWithin,
} from '../../../src/app/timeline/calendarStep.ts';
import { dayOf, formatIsoDate, parseIsoDate } from '../../../src/event-set/day.ts';

const day = (iso: string): number => parseIsoDate(iso) ?? Number.NaN;

test('floorToStep(week) begins weeks on Monday', () => {
  expect(formatIsoDate(floorToStep({ unit: 'week', count: 1 }, day('2025-11-02')))).toBe('2025-10-27');
  expect(formatIsoDate(floorToStep({ unit: 'week', count: 1 }, day('2025-11-03')))).toBe('2025-11-03');
});

test('floorToStep(quarter) begins in January, April, July, October', () => {
  expect(formatIsoDate(floorToStep({ unit: 'month', count: 3 }, day('2024-02-29')))).toBe('2024-01-01');
  expect(formatIsoDate(floorToStep({ unit: 'month', count: 3 }, day('2024-12-31')))).toBe('2024-10-01');
});

test('floorToStep(century) counts years within their era, without a year 0', () => {
  const century = { unit: 'year', count: 100 } as const;
  expect(formatIsoDate(floorToStep(century, day('-0043-03-15')))).toBe('-0099-01-01');
  expect(formatIsoDate(floorToStep(century, day('0050-06-01')))).toBe('0001-01-01');
  expect(formatIsoDate(floorToStep(century, day('1899-12-31')))).toBe('1800-01-01');
});

test('stepsWithin(century) goes from 200 BC to 200 over 1 BC and 1', () => {
  const century = { unit: 'year', count: 100 } as const;
  expect(
    stepsWithin(century, dayOf(-199, 1, 1), dayOf(201, 1, 1)).map((start) => formatIsoDate(start)),
  ).toEqual(['-0199-01-01', '-0099-01-01', '0001-01-01', '0100-01-01', '0200-01-01']);
});

test('nextStep(month) crosses the turn of the year and the leap day', () => {
  const month = { unit: 'month', count: 1 } as const;
  expect(formatIsoDate(nextStep(month, day('2023-12-31')))).toBe('2024-01-01');
  expect(nextStep(month, day('2024-02-10')) - day('2024-02-01')).toBe(29);
});

test('nextStep and floorToStep agree for every step from 5000 BC to 2000', () => {
  for (const step of CALENDAR_STEPS) {
    for (const year of [-4999, -100, -99, -1, 0, 1, 2, 99, 100, 1582, 1999, 2000]) {
      const some = dayOf(year, 7, 13);
      const floor = floorToStep(step, some);
      const next = nextStep(step, some);
      expect(floor).toBeLessThanOrEqual(some);
      expect(next).toBeGreaterThan(some);
      expect(floorToStep(step, next)).toBe(next);
      expect(floorToStep(step, next - 1)).toBe(floor);
      expect(next - floor).toBeLessThanOrEqual(daysIn(step) * 1.1 + 1);
    }
  }
});

test('roundToStep(year) takes the nearer New Year', () => {
  const year = { unit: 'year', count: 1 } as const;
  expect(formatIsoDate(roundToStep(year, day('2025-03-01') + 0.4))).toBe('2025-01-01');
  expect(formatIsoDate(roundToStep(year, day('2025-09-01')))).toBe('2026-01-01');
});
