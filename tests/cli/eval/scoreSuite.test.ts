import { describe, expect, it } from 'vitest';
import type { AnnotatedTimex } from '../../../src/cli/annotate/annotation.ts';
import type { SuiteDocument } from '../../../src/cli/eval/gold.ts';
import { scoreSuite } from '../../../src/cli/eval/scoreSuite.ts';
import { daysOfValue } from '../../../src/cli/eval/valueDays.ts';

describe('daysOfValue', () => {
  it.each([
    ['2024-02-29', ['2024-02-29', '2024-03-01']],
    ['2025-12', ['2025-12-01', '2026-01-01']],
    ['2025-Q4', ['2025-10-01', '2026-01-01']],
    ['2021-W01', ['2021-01-04', '2021-01-11']],
    ['2020-W53', ['2020-12-28', '2021-01-04']],
    ['2025', ['2025-01-01', '2026-01-01']],
    ['199', ['1990-01-01', '2000-01-01']],
    ['P1D', null],
    ['PRESENT_REF', null],
    [null, null],
  ])('daysOfValue(%j) is %j', (value, days) => {
    expect(daysOfValue(value)).toEqual(days);
  });
});

describe('scoreSuite', () => {
  const timex = (text: string, value: string, edtf: string | null = null): AnnotatedTimex => ({
    start: 0,
    end: text.length,
    text,
    type: 'DATE',
    value,
    edtf,
  });
  const score = (expected: SuiteDocument['expected'], ...predicted: readonly AnnotatedTimex[]) =>
    scoreSuite([{ id: 'a', text: 'next May', expected }], new Map([['a', predicted]])).casesRight;

  it('a case is right with any of the accepted readings', () => {
    const expected = [{ text: 'next May', start: 0, values: [{ value: '2013-05' }, { value: '2014-05' }] }];
    expect(score(expected, timex('next May', '2014-05', '2014-05'))).toBe(1);
    expect(score(expected, timex('next May', '2015-05', '2015-05'))).toBe(0);
    expect(score(expected)).toBe(0);
  });

  it('a range may end on its last day or behind it', () => {
    const range = timex('next May', '', '2013-03-01/2013-05');
    expect(score([{ text: 'x', startDate: '2013-03-01', endDate: '2013-06-01' }], range)).toBe(1);
    expect(score([{ text: 'x', startDate: '2013-03-01', endDate: '2013-05-31' }], range)).toBe(1);
    expect(score([{ text: 'x', startDate: '2013-03-01', endDate: '2013-05-01' }], range)).toBe(1);
    expect(score([{ text: 'x', startDate: '2013-03-01', endDate: '2013-05-02' }], range)).toBe(0);
  });

  it('a case without a date is right when nothing is found', () => {
    expect(score([])).toBe(1);
    expect(score([], timex('next May', '2013-05'))).toBe(0);
  });

  it('one prediction serves one expectation', () => {
    const expected = [
      { text: 'May', start: 5, value: '2013-05' },
      { text: 'May', start: 5, value: '2013-05' },
    ];
    expect(score(expected, timex('next May', '2013-05'))).toBe(0);
  });
});
