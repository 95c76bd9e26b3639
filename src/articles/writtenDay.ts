import { dayOf, formatIsoDate, parseIsoDate } from '../event-set/day.ts';
import { readPublished } from './metadata.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// Accepted: Tue, 04 Nov 2025 23:10:00 GMT (RFC 822); 4 November 2025; November 4, 2025
const DAY_FIRST =
  /^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})(?![\d-])/i;
const MONTH_FIRST =
  /^(?:[a-z]{3,9},\s+)?(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?![\d-])/i;
// Accepted: 2025-11-04T10:00:00Z and whatever else stands behind the day; 20251104
const ISO = /^(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?!\d)/;

/**
 * The day of a date as pages and feeds write it, `YYYY-MM-DD`, or null. It is the day as written: no time zone is
 * applied, since a story of late Tuesday evening says "Tuesday".
 */
export function writtenDay(given: string): string | null {
  const text = given.trim().slice(0, 100);
  const read = readPublished(text);
  if (read !== null) return read;
  const iso = ISO.exec(text)?.groups;
  if (iso) {
    const day = `${iso.year}-${iso.month}-${iso.day}`;
    return parseIsoDate(day) === null ? null : day;
  }
  const groups = (DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text))?.groups;
  const month = MONTHS.indexOf(groups?.month?.slice(0, 3).toLowerCase() ?? '');
  if (!groups || month < 0) return null;
  const number = Number(groups.day);
  const day = formatIsoDate(dayOf(Number(groups.year), month + 1, number));
  // The 30th of February would become a day of March.
  return Number(day.slice(-2)) === number ? day : null;
}
