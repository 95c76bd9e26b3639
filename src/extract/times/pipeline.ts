import type { Recogniser } from './recogniser.ts';
import { bareLength } from './recognisers/bareLength.ts';
import { besideDate } from './recognisers/besideDate.ts';
import { beyondNext } from './recognisers/beyondNext.ts';
import { century } from './recognisers/century.ts';
import { clock } from './recognisers/clock.ts';
import { dayMonth, daysMonth } from './recognisers/dayMonth.ts';
import { dayOfMonth } from './recognisers/dayOfMonth.ts';
import { partAlone, partOfDate } from './recognisers/dayPart.ts';
import { decade } from './recognisers/decade.ts';
import { distance } from './recognisers/distance.ts';
import { earlyYear, eraShared } from './recognisers/earlyYear.ts';
import { holiday, namedDay } from './recognisers/holiday.ts';
import { hourRange } from './recognisers/hourRange.ts';
import { length } from './recognisers/length.ts';
import { month } from './recognisers/month.ts';
import { monthDay } from './recognisers/monthDay.ts';
import { nearDay } from './recognisers/nearDay.ts';
import { nearUnit } from './recognisers/nearUnit.ts';
import { numericDate } from './recognisers/numericDate.ts';
import { often } from './recognisers/often.ts';
import { ordinalOf } from './recognisers/ordinalOf.ts';
import { period } from './recognisers/period.ts';
import { periodEnd } from './recognisers/periodEnd.ts';
import { quarter } from './recognisers/quarter.ts';
import { reference } from './recognisers/reference.ts';
import { season } from './recognisers/season.ts';
import { spelledDate } from './recognisers/spelledDate.ts';
import { spokenClock } from './recognisers/spokenClock.ts';
import { weekday } from './recognisers/weekday.ts';
import { weekdayOfWeek } from './recognisers/weekdayOfWeek.ts';
import { weekdaysAgo } from './recognisers/weekdaysAgo.ts';
import { weekNumber } from './recognisers/weekNumber.ts';
import { weekOf } from './recognisers/weekOf.ts';
import { shortYear, year, years } from './recognisers/year.ts';
import { yearMonth } from './recognisers/yearMonth.ts';

/** All recognisers; where two match equally long, the earlier one is believed. */
export const recognisers: readonly Recogniser[] = [
  namedDay,
  numericDate,
  yearMonth,
  spelledDate,
  monthDay,
  weekNumber,
  weekOf,
  daysMonth,
  dayMonth,
  dayOfMonth,
  partOfDate,
  holiday,
  month,
  period,
  quarter,
  season,
  ordinalOf,
  decade,
  century,
  years,
  eraShared,
  year,
  earlyYear,
  shortYear,
  weekdayOfWeek,
  weekdaysAgo,
  weekday,
  nearDay,
  clock,
  spokenClock,
  hourRange,
  distance,
  besideDate,
  beyondNext,
  often,
  nearUnit,
  periodEnd,
  reference,
  length,
  bareLength,
  partAlone,
];
