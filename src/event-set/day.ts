/**
 * Days as whole numbers, counted from 1970-01-01 = 0 in the proleptic Gregorian calendar, without a time zone: what
 * scales, windows and distances in time reckon with. Years run from -9999 to 9999, 0 being 1 BC as in ISO 8601.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of a year, a month from 1 to 12 and a day of the month. What lies outside rolls over, as in `Date.UTC`. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** The day of an ISO date `YYYY-MM-DD` or `-YYYY-MM-DD`; null when the text is no date of the calendar. */
export function parseIsoDate(text: string): Day | null {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match || match[1] === '-0000') return null;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return dayOf(year, month, dayOfMonth);
}

/** The ISO date of a day. */
export function formatIsoDate(day: Day): string {
  const { year, month, dayOfMonth } = calendarOf(day);
  return `${formatYear(year)}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** Year, month (1 to 12), day of the month and day of the week (0 is Sunday) of a day. */
export function calendarOf(day: Day): {
  year: number;
  month: number;
  dayOfMonth: number;
  weekday: number;
} {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** How many days a month (1 to 12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : DAYS_IN_MONTH[month - 1];
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** A year as ISO 8601 writes it: four digits, a minus before those before 1 BC. */
export function formatYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
