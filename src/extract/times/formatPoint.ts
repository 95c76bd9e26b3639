import { calendarOf, type Day, dayOf, daysInMonth, formatIsoDate, formatYear } from '../../event-set/day.ts';
import { type CalendarPoint, SEASON_CODES } from './calendarPoint.ts';
import { isDayOf } from './isDayOf.ts';
import type { Modifier } from './mention.ts';

/** TIMEX3's value of a point: `2025-11-02`, `2025-W44`, `2025-Q3`, `2025-SU`, `198`, `19`, `BC0044`, `XXXX-11`. */
export function formatValue({ grain, year, index, day }: CalendarPoint): string {
  const years =
    year === null
      ? 'XXXX'
      : year <= 0
        ? `BC${String(1 - year).padStart(4, '0')}`
        : String(year).padStart(4, '0');
  switch (grain) {
    case 'day':
      return `${years}-${pad(index)}-${pad(day)}`;
    case 'month':
      return `${years}-${pad(index)}`;
    case 'week':
      return `${years}-W${pad(index)}`;
    case 'weekend':
      return `${years}-W${pad(index)}-WE`;
    case 'quarter':
      return `${years}-Q${index ?? 'X'}`;
    case 'half':
      return `${years}-H${index ?? 'X'}`;
    case 'season':
      return `${years}-${index === null ? 'XX' : SEASON_CODES[index - 1]}`;
    case 'year':
      return years;
    case 'decade':
      return years.slice(0, -1);
    case 'century':
      return years.slice(0, -2);
  }
}

/** EDTF of a point with its modifier: parts of months, years, decades and centuries become intervals; null where the year is unknown. */
export function formatEdtf(point: CalendarPoint, modifier: Modifier | null): string | null {
  const { grain, year, index, day } = point;
  if (year === null || (grain === 'day' && (index === null || day === null || !isDayOf(year, index, day))))
    return null;
  const part = modifier === 'START' ? 0 : modifier === 'MID' ? 1 : modifier === 'END' ? 2 : null;
  if (part !== null) {
    const span = partOf(point, year, part);
    if (span !== null) return span;
  }
  const plain = plainEdtf(point, year, index, day);
  return modifier === 'APPROX' && plain !== null && !plain.includes('/') ? `${plain}~` : plain;
}

function plainEdtf(
  { grain }: CalendarPoint,
  year: number,
  index: number | null,
  day: number | null,
): string | null {
  const years = formatYear(year);
  switch (grain) {
    case 'day':
      return `${years}-${pad(index)}-${pad(day)}`;
    case 'month':
      return index === null ? years : `${years}-${pad(index)}`;
    case 'season':
      return `${years}-${20 + (index ?? 1)}`;
    case 'quarter':
      return `${years}-${32 + (index ?? 1)}`;
    case 'half':
      return `${years}-${39 + (index ?? 1)}`;
    case 'year':
      return years;
    case 'decade':
      return year >= 0 ? `${years.slice(0, 3)}X` : `${formatYear(year)}/${formatYear(year + 9)}`;
    case 'century':
      return year >= 0 ? `${years.slice(0, 2)}XX` : `${formatYear(year)}/${formatYear(year + 99)}`;
    case 'week': {
      const monday = mondayOfWeek(year, index ?? 1);
      return `${formatIsoDate(monday)}/${formatIsoDate(monday + 6)}`;
    }
    case 'weekend': {
      const monday = mondayOfWeek(year, index ?? 1);
      return `${formatIsoDate(monday + 5)}/${formatIsoDate(monday + 6)}`;
    }
  }
}

/** The early (0), middle (1) or late (2) part: days 1-10, 11-20, 21-end of a month; Monday, Wednesday or Friday and the two days behind it; thirds of a year, decade, century. */
function partOf({ grain, index }: CalendarPoint, year: number, part: number): string | null {
  const years = formatYear(year);
  if (grain === 'month' && index !== null) {
    const last = part === 2 ? daysInMonth(year, index) : 10 * part + 10;
    return `${years}-${pad(index)}-${pad(10 * part + 1)}/${years}-${pad(index)}-${pad(last)}`;
  }
  if (grain === 'week' && index !== null) {
    const monday = mondayOfWeek(year, index);
    return `${formatIsoDate(monday + 2 * part)}/${formatIsoDate(monday + 2 * part + 2)}`;
  }
  if (grain === 'year') return `${years}-${pad(4 * part + 1)}/${years}-${pad(4 * part + 4)}`;
  if (grain === 'decade')
    return `${formatYear(year + [0, 4, 7][part])}/${formatYear(year + [3, 6, 9][part])}`;
  if (grain === 'century')
    return `${formatYear(year + [0, 34, 67][part])}/${formatYear(year + [33, 66, 99][part])}`;
  return null;
}

/** The Monday of an ISO week (ISO 8601: week 1 has the year's first Thursday). */
export function mondayOfWeek(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - ((calendarOf(fourth).weekday + 6) % 7) + 7 * (week - 1);
}

/** The ISO week of a day. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day - ((calendarOf(day).weekday + 6) % 7) + 3;
  const { year } = calendarOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

function pad(number: number | null): string {
  return number === null ? 'XX' : String(number).padStart(2, '0');
}
