import { expect, test } from 'vitest';
import { formatIsoDate, parseIsoDate } from '../../../../src/event-set/day.ts';
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
  ['tu bishvat', 2018, '2018-01-31'],
  ['tu bishvat', 2024, '2024-01-25'],
  ['yom hashoah', 2018, '2018-04-12'],
  ['yom hashoah', 2021, '2021-04-08'],
  ['easter', 1066, '1066-04-16'],
  ['easter', 1429, '1429-03-27'],
  ["king's day", 2014, '2014-04-26'],
  ["king's day", 2022, '2022-04-27'],
  ['great lent', 2018, '2018-02-19'],
  ['ugadi', 2021, '2021-04-13'],
  ['rama navami', 2021, '2021-04-21'],
  ['ganesh chaturthi', 2021, '2021-09-10'],
  ['janmashtami', 2021, '2021-08-30'],
  ['guru ravidas jayanti', 2024, '2024-02-24'],
  ['chhath puja', 2019, '2019-11-02'],
  ['karva chauth', 2018, '2018-10-27'],
  ['parsi new year', 2020, '2020-08-16'],
])('findFeast(%j) has its rule: %i', (name, year, expected) => {
  const day = findFeast(name)?.rule(year);
  expect(typeof day === 'number' && formatIsoDate(day)).toBe(expected);
});

test.each([
  ['raksha bandhan', 2023, '2023-08-30'],
  ['maha shivaratri', 2021, '2021-03-11'],
  ['onam', 2021, '2021-08-21'],
  ['onam', 2024, '2024-09-15'],
  ['guru gobind singh jayanti', 2014, '2014-01-07'],
  ['valmiki jayanti', 2018, '2018-10-24'],
  ['jumuatul-wida', 2018, '2018-06-08'],
])('findFeast(%j) is right to a day or two in %i, and says so', (name, year, expected) => {
  const found = findFeast(name);
  expect(Math.abs((found?.rule(year) ?? 0) - (parseIsoDate(expected) ?? 0))).toBeLessThanOrEqual(2);
  expect(found?.isApproximate).toBe(true);
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
