import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../../src/event-set/edtf.ts';
import { joinDates } from '../../../src/exchange/read/joinDates.ts';
import { readDate } from '../../../src/exchange/read/readDate.ts';

describe('readDate(written)', () => {
  it.each([
    ['2024-10-29', '2024-10-29'],
    ['2024-10', '2024-10'],
    ['2024', '2024'],
    ['476', '0476'],
    ['-0043', '-0043'],
    ['−0043', '-0043'],
    ['184X', '184X'],
    ['1989-11~', '1989-11~'],
    ['1989-21', '1989-21'],
    ['1989/1991', '1989/1991'],
    ['2024-10-29T14:05:06.123+01:00', '2024-10-29T14:05'],
    ['2024-10-29 14:05', '2024-10-29T14:05'],
    ['2024-10-29T00:00:00.000Z', '2024-10-29'],
    ['2024/10/29', '2024-10-29'],
    ['20241029', '2024-10-29'],
    ['29.10.2024', '2024-10-29'],
    ['1.2.2024', '2024-02-01'],
    ['10/29/2024', '2024-10-29'],
    ['29/10/2024 14:05', '2024-10-29T14:05'],
    ['5/5/2024', '2024-05-05'],
    ['29 October 2024', '2024-10-29'],
    ['October 29th, 2024', '2024-10-29'],
    ['Sept. 2024', '2024-09'],
    ['Tue, 29 Oct 2024 14:05:00 GMT', '2024-10-29T14:05'],
    ['44 BC', '-0043'],
    ['1 BCE', '0000'],
    ['AD 476', '0476'],
    ['c. 1520', '1520~'],
    ['about May 1989', '1989-05~'],
    ['perhaps 1520', '1520?'],
    ['perhaps about 1520', '1520%'],
    ['since 1990', '1990/..'],
    ['until 13 August 1961', '../1961-08-13'],
    ['winter of 1944', '1944-24'],
    ['last quarter of 2024', '2024-36'],
    ['Q1 2024', '2024-33'],
    ['circa 1989-11', '1989-11~'],
    ['1520s', '152X'],
    ['16th century', '15XX'],
    ['1st century', '00XX'],
    ['1730190000000', '2024-10-29T08:20'],
    ['1730190000', '2024-10-29T08:20'],
  ])('%s is %s', (written, edtf) => {
    expect(readDate(written)).toBe(edtf);
  });

  it.each([
    '',
    'Madrid',
    '03/04/2024',
    '2024-13-01',
    '2023-02-29',
    '31.2.2024',
    '10000',
    '12:30',
    '0 BC',
    '1900-1905-1910',
    'March',
    '99999999999999999999',
    '2024-10-29T25:00',
    'x'.repeat(10_000),
  ])('%s is none, or could be two', (written) => {
    expect(readDate(written)).toBeNull();
  });

  it('counts years before 1 AD as they are said where asked to', () => {
    expect(readDate('-44', 'historical')).toBe('-0043');
    expect(readDate('0', 'historical')).toBeNull();
    expect(readDate('-44')).toBe('-0044');
  });

  it('gives an EDTF date or null for any text, and reads what it gave as the same', () => {
    const piece = fc.constantFrom(
      '19',
      '89',
      '-',
      '/',
      '.',
      ' ',
      'T',
      ':',
      '~',
      'X',
      'BC',
      'c. ',
      'Nov',
      '1',
      '00',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
        ),
        (text) => {
          const edtf = readDate(text);
          if (edtf === null) return;
          expect(readEdtf(edtf)).not.toBeNull();
          expect(readDate(edtf)).toBe(edtf);
        },
      ),
    );
  });
});

describe('joinDates(start, end)', () => {
  it.each([
    ['1989', null, '1989'],
    ['1989-11-09', '1989-11-09', '1989-11-09'],
    ['1989', '1991-05', '1989/1991-05'],
    [null, '1991', '../1991'],
    ['2024-10-29T10:00', '2024-10-29T12:00', '2024-10-29T10:00'],
    ['2024-10-29T10:00', '2024-10-30', '2024-10-29/2024-10-30'],
    [null, null, null],
  ])('%s and %s are %s', (start, end, edtf) => {
    expect(joinDates(start, end).edtf).toBe(edtf);
  });

  it('keeps the start where the end comes before it, and says so', () => {
    expect(joinDates('1991', '1989')).toEqual({ edtf: '1991', problem: '1991 to 1989' });
  });
});
