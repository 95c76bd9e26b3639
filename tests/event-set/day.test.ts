import { describe, expect, test } from 'vitest';
import { calendarOf, dayOf, daysInMonth, formatIsoDate, parseIsoDate } from '../../src/event-set/day.ts';

describe('parseIsoDate(text)', () => {
  test('counts days from 1970 whatever the time zone', () => {
    expect(parseIsoDate('1970-01-01')).toBe(0);
    expect(parseIsoDate('1969-12-31')).toBe(-1);
    expect(parseIsoDate('2000-03-01')).toBe(11_017);
  });

  test('gives null for what the calendar does not have', () => {
    for (const text of [
      '2023-02-29',
      '2023-13-01',
      '2023-00-10',
      '2023-01-32',
      '-0000-01-01',
      '23-01-01',
      '',
    ]) {
      expect(parseIsoDate(text)).toBeNull();
    }
  });

  test('inverts formatIsoDate, BC and years below 100 included', () => {
    for (const text of ['-0043-03-15', '0000-12-31', '0050-01-01', '9999-12-31', '2024-02-29']) {
      expect(formatIsoDate(parseIsoDate(text) ?? Number.NaN)).toBe(text);
    }
  });
});

test('calendarOf(day) knows the weekday', () => {
  expect(calendarOf(dayOf(2025, 11, 4))).toEqual({
    year: 2025,
    month: 11,
    dayOfMonth: 4,
    weekday: 2,
  });
});

test('daysInMonth(year, month) knows leap years, century years and years before Christ', () => {
  expect([daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(-4, 2)]).toEqual([
    29, 28, 29, 29,
  ]);
});
