import { expect, test } from 'vitest';
import { timelineDates } from '../../../src/exchange/write/timelineDate.ts';

test.each([
  ['2026-03-03', { start_date: { year: 2026, month: 3, day: 3 } }],
  ['1989-11', { start_date: { year: 1989, month: 11 } }],
  ['0000', { start_date: { year: -1 } }],
  ['-0043-03-15', { start_date: { year: -44, month: 3, day: 15 } }],
  [
    '1989-08-07/1989-09',
    { start_date: { year: 1989, month: 8, day: 7 }, end_date: { year: 1989, month: 9 } },
  ],
  ['184X', { start_date: { year: 1840 }, end_date: { year: 1849 }, display_date: '1840s' }],
  ['18XX', { start_date: { year: 1800 }, end_date: { year: 1899 }, display_date: '1800–1899' }],
  [
    '1989-24',
    {
      start_date: { year: 1989, month: 12 },
      end_date: { year: 1990, month: 2 },
      display_date: 'winter 1989',
    },
  ],
  ['1989-11~', { start_date: { year: 1989, month: 11 }, display_date: 'about November 1989' }],
  ['1989%', { start_date: { year: 1989 }, display_date: 'perhaps about 1989' }],
  ['1990/..', { start_date: { year: 1990 }, display_date: 'since 1990' }],
  ['../1961-08-13', { start_date: { year: 1961, month: 8, day: 13 }, display_date: 'until 13 August 1961' }],
  [
    '-0044~/-0030-08-01',
    {
      start_date: { year: -45 },
      end_date: { year: -31, month: 8, day: 1 },
      display_date: 'about 45 BC – 1 August 31 BC',
    },
  ],
  [
    '1989-11-XX/1990',
    { start_date: { year: 1989, month: 11 }, end_date: { year: 1990 }, display_date: 'November 1989 – 1990' },
  ],
  ['-0004-02-29', { start_date: { year: -5, month: 2 }, display_date: '29 February 5 BC' }],
])('timelineDates(%j)', (edtf, expected) => {
  expect(timelineDates(edtf, null)).toEqual(expected);
});

test('timelineDates(edtf, time) gives the minute', () => {
  expect(timelineDates('1989-11-09', '23:30')?.start_date).toEqual({
    year: 1989,
    month: 11,
    day: 9,
    hour: 23,
    minute: 30,
  });
});

test('timelineDates(text) of what is no date is null', () => {
  expect(timelineDates('soon', null)).toBeNull();
});
