import { describe, expect, test } from 'vitest';
import { groupWords } from '../../../src/app/list/GroupHeading.tsx';
import { type Group, groupKeys, mainExtent, unitFor } from '../../../src/app/list/groupKeys.ts';
import { prepare } from '../../../src/app/store/prepare.ts';
import { english } from '../../../src/app/words/english.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

/** The heading over each event, in the list's order. */
function headings(...dates: readonly (readonly [start: string | null, end: string | null] | null)[]) {
  const features = dates.map((date, index) => {
    const edtf = date === null ? null : '2000';
    return eventFeature(`e${index}`, { edtf, start: date?.[0] ?? null, end: date?.[1] ?? null });
  });
  const prepared = prepare(eventSetOf(features));
  const { groups, groupOf } = groupKeys(prepared);
  return prepared.events.map(({ position }) => {
    const group = groups[groupOf[position] ?? -1] as Group;
    return groupWords(group, english).replace(',', '');
  });
}

const one = (date: string) => [date, date] as const;

describe('unitFor(extent)', () => {
  test('grows with the extent', () => {
    const years = (count: number) => unitFor([0, Math.round(count * 365.25)]);
    expect([years(0), years(0.1), years(1), years(9), years(100), years(3000)]).toEqual([
      'day',
      'day',
      'month',
      'year',
      'decade',
      'century',
    ]);
    expect(unitFor(null)).toBe('day');
  });
});

describe('mainExtent(prepared)', () => {
  const starts = (...days: readonly number[]) => ({
    starts: Float64Array.from(days),
    datedCount: days.length,
    extent: [0, 9999] as const,
  });

  test('leaves a few far off aside, and all of it where there are few', () => {
    const weeks = Array.from({ length: 28 }, (_, index) => 7000 + index);
    expect(mainExtent(starts(-20000, ...weeks, 9999))).toEqual([7003, 7023]);
    expect(mainExtent(starts(0, 9999))).toEqual([0, 9999]);
    expect(mainExtent(starts())).toEqual([0, 9999]);
  });

  test('does not count open beginnings', () => {
    const [from] = mainExtent(starts(...Array(30).fill(-Infinity), ...Array(30).fill(5))) ?? [];
    expect(from).toBe(5);
  });
});

describe('groupKeys(prepared)', () => {
  test('groups a few weeks by day, and a month among them under the month', () => {
    expect(headings(one('1989-11-09'), one('1989-11-10'), ['1989-11-01', '1989-11-30'])).toEqual([
      'November 1989',
      'Thursday 9 November 1989',
      'Friday 10 November 1989',
    ]);
  });

  test('groups a year by month', () => {
    expect(headings(one('1989-03-01'), one('1989-03-31'), one('1989-11-09'))).toEqual([
      'March 1989',
      'March 1989',
      'November 1989',
    ]);
  });

  test('groups millennia by century as a reader counts them, across the year that there is not', () => {
    expect(headings(one('-0199-01-01'), one('0000-06-01'), one('0050-06-01'), one('1520-01-01'))).toEqual([
      '2nd century BC',
      '1st century BC',
      '1st century',
      '16th century',
    ]);
  });

  test('puts open beginnings and the undated under headings of their own', () => {
    expect(headings([null, '1989-11-09'], one('1989-11-09'), ['1989-11-20', null], null)).toEqual([
      'Beginning unknown',
      'Thursday 9 November 1989',
      'November 1989',
      'No date',
    ]);
  });
});
