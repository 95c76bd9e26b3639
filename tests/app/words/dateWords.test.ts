import { describe, expect, test } from 'vitest';
import { dateWords, eventDateWords } from '../../../src/app/words/dateWords.ts';
import { english } from '../../../src/app/words/english.ts';

const short = (edtf: string) => dateWords(edtf, english);
const long = (edtf: string) => dateWords(edtf, english, 'long');

describe('dateWords(edtf, words, length)', () => {
  test('says days, months and years as finely as they are known, whatever the time zone', () => {
    expect(short('2025-11-02')).toBe('2 Nov 2025');
    expect(long('2025-11-02')).toMatch(/^Sunday,? 2 November 2025$/);
    expect(short('2025-01-01')).toBe('1 Jan 2025');
    expect(short('2024-02-29')).toBe('29 Feb 2024');
    expect(short('2025-02')).toBe('Feb 2025');
    expect(long('2025-02')).toBe('February 2025');
    expect(short('1520')).toBe('1520');
  });

  test('hedges what is about or perhaps', () => {
    expect(short('2025-11-04~')).toBe('about 4 Nov 2025');
    expect(short('1520~')).toBe('c. 1520');
    expect(short('1520?')).toBe('perhaps 1520');
    expect(short('1520%')).toBe('perhaps c. 1520');
    expect(short('198X~')).toBe('about the 1980s');
  });

  test('says decades and centuries', () => {
    expect(short('198X')).toBe('1980s');
    expect(short('15XX')).toBe('16th century');
    expect(short('20XX')).toBe('21st century');
  });

  test('says what lies before Christ, and early years, with their era', () => {
    expect(short('-0043')).toBe('44 BC');
    expect(long('-0043-03-15')).toBe('15 March 44 BC');
    expect(short('0044')).toBe('AD 44');
    expect(short('-01XX')).toBe('2nd century BC');
    expect(short('-0199/-0100')).toBe('2nd century BC');
    expect(short('-00XX')).toBe('1st century BC');
  });

  test('says intervals with the year once where it is one, and hedges the end that is hedged', () => {
    expect(long('2025-08~/2025-11-04')).toBe('between about August and 4 November 2025');
    expect(short('2025-08~/2025-11-04')).toBe('about Aug – 4 Nov 2025');
    expect(short('2024-12-30/2025-01-03')).toBe('30 Dec 2024 – 3 Jan 2025');
    expect(short('1957/1958')).toBe('1957–1958');
  });

  test('says open intervals by the end that is known', () => {
    expect(short('../2025-11-04')).toBe('by 4 Nov 2025');
    expect(short('/2025-11-04')).toBe('by 4 Nov 2025');
    expect(short('2025-08/..')).toBe('since Aug 2025');
  });

  test('says the early, middle and late parts of months, years, decades and centuries', () => {
    expect(long('1989-03-01/1989-03-10')).toBe('early March 1989');
    expect(long('1989-03-11/1989-03-20')).toBe('mid March 1989');
    expect(long('2024-02-21/2024-02-29')).toBe('late February 2024');
    expect(short('1989-01/1989-04')).toBe('early 1989');
    expect(short('1984/1986')).toBe('mid 1980s');
    expect(short('1967/1999')).toBe('late 20th century');
  });

  test('says weeks, seasons, quarters and halves', () => {
    expect(short('2025-10-27/2025-11-02')).toBe('the week of 27 Oct 2025');
    expect(short('1989-21')).toBe('spring 1989');
    expect(short('1989-24')).toBe('winter 1989');
    expect(short('2025-34')).toBe('second quarter of 2025');
    expect(short('2025-40')).toBe('first half of 2025');
  });

  test('says the time of day once', () => {
    expect(short('2025-11-02T14:05')).toBe('2 Nov 2025, 14:05');
    expect(eventDateWords({ edtf: '2025-11-02T14:05', time: '14:05' }, english)).toBe('2 Nov 2025, 14:05');
    expect(eventDateWords({ edtf: '2025-11-02', time: '14:05' }, english)).toBe('2 Nov 2025, 14:05');
  });

  test('gives null for what is no date', () => {
    for (const edtf of ['', 'yesterday', '2025-13', '2025-02-30', '2026/2025'])
      expect(short(edtf)).toBeNull();
    expect(eventDateWords({ edtf: null, time: null }, english)).toBeNull();
  });
});
