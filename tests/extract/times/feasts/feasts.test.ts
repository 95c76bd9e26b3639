import { expect, test } from 'vitest';
import { formatIsoDate } from '../../../../src/event-set/day.ts';
import { findFeast } from '../../../../src/extract/times/feasts/feasts.ts';

/** Dates from published calendars. */
test.each([
  ['dussehra', 2018, '2018-10-18'],
  ['mlk jr. day', 2013, '2013-01-21'],
  ['lunar new year', 1988, '1988-02-17'],
  ['chinese new year', 2013, '2013-02-10'],
  ['lunar new year', 2025, '2025-01-29'],
  ['diwali', 2018, '2018-11-07'],
  ['diwali', 2025, '2025-10-20'],
  ['holi', 2019, '2019-03-21'],
  ['holi', 2023, '2023-03-08'],
  ['easter', 2012, '2012-04-08'],
  ['easter', 2024, '2024-03-31'],
  ['good friday', 2013, '2013-03-29'],
  ['orthodox easter', 2024, '2024-05-05'],
  ['thanksgiving', 2013, '2013-11-28'],
  ['labor day', 2013, '2013-09-02'],
  ['memorial day', 2013, '2013-05-27'],
  ['election day', 1998, '1998-11-03'],
  ['passover', 2018, '2018-03-31'],
  ['rosh hashanah', 2018, '2018-09-10'],
  ['yom kippur', 2023, '2023-09-25'],
  ['hanukkah', 2018, '2018-12-03'],
  ['hanukkah', 2023, '2023-12-08'],
  ['purim', 2013, '2013-02-24'],
])('findFeast(%j) has its rule: %i', (name, year, expected) => {
  const day = findFeast(name)?.rule(year);
  expect(typeof day === 'number' && formatIsoDate(day)).toBe(expected);
});

test('findFeast(…) of the Islamic calendar is right to a day', () => {
  const day = findFeast('eid al-fitr')?.rule(2022) ?? 0;
  expect(['2022-05-01', '2022-05-02', '2022-05-03']).toContain(formatIsoDate(day));
  expect(findFeast('eid al-fitr')?.isApproximate).toBe(true);
});

test('findFeast(…) reads names without their signs, and knows no others', () => {
  expect(findFeast('new years eve')).toBe(findFeast("new year's eve"));
  expect(findFeast('flag day')).toBeNull();
});
