import { describe, expect, test } from 'vitest';
import { readEdtf } from '../../src/event-set/edtf.ts';

/** [EDTF, start, end, precision] */
const READ: readonly (readonly [string, string | null, string | null, string])[] = [
  ['1985-04-12', '1985-04-12', '1985-04-12', 'day'],
  ['1985-04', '1985-04-01', '1985-04-30', 'month'],
  ['1985', '1985-01-01', '1985-12-31', 'year'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
  ['-0043', '-0043-01-01', '-0043-12-31', 'year'],
  ['-0043-03-15', '-0043-03-15', '-0043-03-15', 'day'],
  ['0000', '0000-01-01', '0000-12-31', 'year'],
  ['198X', '1980-01-01', '1989-12-31', 'decade'],
  ['19XX', '1900-01-01', '1999-12-31', 'century'],
  ['-004X', '-0049-01-01', '-0040-12-31', 'decade'],
  ['1985-XX-XX', '1985-01-01', '1985-12-31', 'year'],
  ['1985-04-XX', '1985-04-01', '1985-04-30', 'month'],
  ['1985-02-2X', '1985-02-20', '1985-02-28', 'interval'],
  ['156X-12-25', '1560-12-25', '1569-12-25', 'interval'],
  ['2001-21', '2001-03-01', '2001-05-31', 'season'],
  ['2001-24', '2001-12-01', '2002-02-28', 'season'],
  ['2001-34', '2001-04-01', '2001-06-30', 'quarter'],
  ['2001-41', '2001-07-01', '2001-12-31', 'interval'],
  ['2025-08~/2025-11-04', '2025-08-01', '2025-11-04', 'interval'],
  ['2025-11-03/2025-11-09', '2025-11-03', '2025-11-09', 'week'],
  ['../1985', null, '1985-12-31', 'interval'],
  ['1985/', '1985-01-01', null, 'interval'],
  ['2004-01-01T10:10:10Z', '2004-01-01', '2004-01-01', 'time'],
];

describe('readEdtf(edtf)', () => {
  test.each(READ)('%s is %s to %s, a %s', (edtf, start, end, precision) => {
    expect(readEdtf(edtf)).toMatchObject({ start, end, precision });
  });

  test('keeps "about" and "perhaps" apart', () => {
    expect(readEdtf('1984~')).toMatchObject({
      approximate: true,
      uncertain: false,
    });
    expect(readEdtf('1984-06?')).toMatchObject({
      approximate: false,
      uncertain: true,
    });
    expect(readEdtf('1984-06-02%')).toMatchObject({
      approximate: true,
      uncertain: true,
    });
  });

  test('keeps the time of day', () => {
    expect(readEdtf('2004-01-01T10:10')?.time).toBe('10:10');
  });

  test.each([
    '',
    '/',
    '../..',
    '1985-13',
    '1985-00',
    '1985-02-30',
    '1985-04-00',
    '-0000',
    '85',
    '12345',
    '1985-04-12/1985-04-11',
    '1985/1986/1987',
    '2004-01-01T25:00',
    '2004-01T10:00',
    '[1667,1668]',
    '1985-4-1',
    'x'.repeat(100_000),
  ])('gives null for %j', (edtf) => {
    expect(readEdtf(edtf)).toBeNull();
  });
});
