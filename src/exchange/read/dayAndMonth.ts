import { daysInMonth, formatYear } from '../../event-set/day.ts';
import { readStamp } from './readStamp.ts';

// Accepted: 2024/10/29; 2024.10.29; 29.10.2024; 29/10/2024; 10/29/2024; 10-29-2024; a clock may follow
const YEAR_FIRST = /^(?<year>\d{4})(?<sign>[/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?<clock>[T ].*)?$/;
const YEAR_LAST = /^(?<one>\d{1,2})(?<sign>[/.-])(?<two>\d{1,2})\k<sign>(?<year>\d{4})(?<clock> .*)?$/;

/** Day, month and year in figures; null where they are no date, or two. */
export function readWithSlashes(text: string): string | null {
  const first = YEAR_FIRST.exec(text)?.groups;
  if (first) return dayWithClock(Number(first.year), Number(first.month), Number(first.day), first.clock);
  const last = YEAR_LAST.exec(text)?.groups;
  if (!last) return null;
  const [year, one, two] = [Number(last.year), Number(last.one), Number(last.two)];
  // With full stops the day stands first everywhere; with slashes it depends on the country.
  const dayFirst = dayWithClock(year, two, one, last.clock);
  if (last.sign === '.') return dayFirst;
  const monthFirst = dayWithClock(year, one, two, last.clock);
  return dayFirst && monthFirst && dayFirst !== monthFirst ? null : (dayFirst ?? monthFirst);
}

/** Whether a date in figures is one day with the day before the month, and another with the month first. */
export function isTwoDays(written: string): boolean {
  const last = YEAR_LAST.exec(written.trim())?.groups;
  if (!last || last.sign === '.') return false;
  const [year, one, two] = [Number(last.year), Number(last.one), Number(last.two)];
  return one !== two && dayWithClock(year, one, two) !== null && dayWithClock(year, two, one) !== null;
}

function dayWithClock(year: number, month: number, day: number, clock = ''): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const date = `${formatYear(year)}-${pad(month)}-${pad(day)}`;
  return clock.trim() === '' ? date : readStamp(`${date}T${clock.slice(1).replace(/^\d:/, '0$&')}`);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// Accepted: 29 October 2024; 29th Oct. 2024; October 29, 2024; October 2024; Tue, 29 Oct 2024 14:00:00 GMT
const WITH_NAME =
  /^(?:[a-z]{3,9},? )?(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<month>[a-z]{3,9})\.?,?(?: (?<dayBehind>\d{1,2})(?:st|nd|rd|th)?,?)? (?<year>\d{3,4})(?<clock> \d\d:\d\d.*)?$/i;

/** A month by its English name, with or without a day. */
export function readWithMonthName(text: string): string | null {
  const groups = WITH_NAME.exec(text)?.groups;
  const name = groups?.month?.toLowerCase() ?? '';
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  if (!groups || month === 0 || !(MONTH_NAMES[month - 1] ?? '').startsWith(name.replace('sept', 'sep')))
    return null;
  const [day, behind] = [groups.day, groups.dayBehind];
  if (day !== undefined && behind !== undefined) return null;
  const year = Number(groups.year);
  if (day === undefined && behind === undefined) return `${formatYear(year)}-${pad(month)}`;
  return dayWithClock(year, month, Number(day ?? behind), groups.clock?.replace(/ (?:GMT|UT)$/, 'Z'));
}

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
