import { describe, expect, test } from 'vitest';
import { honestDates } from '../../../src/cli/site/honestDates.ts';

describe('honestDates(event)', () => {
  test.each([
    ['2026-03-03', null, '2026-03-03', null],
    ['2026-03-03', '14:05', '2026-03-03T14:05', null],
    ['2026-03-03T14:05', '14:05', '2026-03-03T14:05', null],
    ['2026-03', null, '2026-03', null],
    ['1989', null, '1989', null],
    ['1989-06-04/1989-06-18', null, '1989-06-04', '1989-06-18'],
    ['1989-06-04/..', null, '1989-06-04', null],
    ['../1989-06-04', null, null, '1989-06-04'],
  ])('of %s at %s are %s and %s', (edtf, time, start, end) => {
    expect(honestDates({ edtf, time })).toEqual({ start, end });
  });

  test.each([
    '2026-03-03~',
    '2026?',
    '198X',
    '1989-21',
    '1989-33',
    '-0043-03-15',
    '1989-06~/1989-07-01',
    '0000',
  ])('of %s are none: machines would take them at their word', (edtf) => {
    expect(honestDates({ edtf, time: null })).toEqual({ start: null, end: null });
  });

  test('of an undated event are none', () => {
    expect(honestDates({ edtf: null, time: null })).toEqual({ start: null, end: null });
  });
});
