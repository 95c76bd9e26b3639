import { type Day, dayOf, formatIsoDate } from '../../event-set/day.ts';

/** First day and the day behind the last, as ISO dates; null where open. */
export type DayRange = readonly [start: string | null, endExclusive: string | null];

// Accepted: 2025-11-04 (a time behind it is ignored); 2025-11; 2025-Q4, 2025Q4; 2025-W44; 2025; 202 (the decade)
const DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/;
const MONTH = /^(?<year>\d{4})-(?<month>\d\d)$/;
const QUARTER = /^(?<year>\d{4})-?Q(?<quarter>\d)$/;
const WEEK = /^(?<year>\d{4})-W(?<week>\d\d)$/;
const YEAR = /^(?<year>\d{3,4})$/;

/** The days that an ISO or TIMEX3 value of day, week, month, quarter, year or decade covers; null for others. */
export function daysOfValue(value: string | null | undefined): DayRange | null {
  if (!value) return null;
  const number = (groups: Record<string, string>, name: string) => Number(groups[name]);
  let groups = DAY.exec(value)?.groups;
  if (groups) {
    const day = dayOf(number(groups, 'year'), number(groups, 'month'), number(groups, 'day'));
    return range(day, day + 1);
  }
  groups = MONTH.exec(value)?.groups;
  if (groups) return months(number(groups, 'year'), number(groups, 'month'), 1);
  groups = QUARTER.exec(value)?.groups;
  if (groups) return months(number(groups, 'year'), 3 * number(groups, 'quarter') - 2, 3);
  groups = WEEK.exec(value)?.groups;
  if (groups) {
    const monday = mondayOfFirstWeek(number(groups, 'year')) + 7 * (number(groups, 'week') - 1);
    return range(monday, monday + 7);
  }
  groups = YEAR.exec(value)?.groups;
  if (!groups) return null;
  const isDecade = value.length === 3;
  const year = isDecade ? 10 * number(groups, 'year') : number(groups, 'year');
  return months(year, 1, isDecade ? 120 : 12);
}

function months(year: number, month: number, count: number): DayRange {
  return range(dayOf(year, month, 1), dayOf(year, month + count, 1));
}

function range(from: Day, to: Day): DayRange {
  return [formatIsoDate(from), formatIsoDate(to)];
}

/** The first week of a year is that of 4 January (ISO 8601); day 0, 1970-01-01, was a Thursday. */
function mondayOfFirstWeek(year: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - ((((fourth + 3) % 7) + 7) % 7);
}
