import { calendarOf, parseIsoDate } from '../../event-set/day.ts';
import { type EdtfReading, readEdtf } from '../../event-set/edtf.ts';

/**
 * An EDTF date in English, for forms that have no other way to say "about May 1989", "spring 1989", "1840s" or "since
 * 1989". The string itself where it is no EDTF date.
 */
export function dateInWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return partInWords(from);
  if (from === '' || from === '..') return `until ${partInWords(to)}`;
  if (to === '' || to === '..') return `since ${partInWords(from)}`;
  return `${partInWords(from)} – ${partInWords(to)}`;
}

function partInWords(part: string): string {
  const reading = readEdtf(part);
  if (!reading?.start || !reading.end) return part;
  const said = plainWords(part.replace(/[?~%]/g, ''), reading.precision, reading.start, reading.end);
  return `${reading.uncertain ? 'perhaps ' : ''}${reading.approximate ? 'about ' : ''}${said}`;
}

function plainWords(part: string, precision: EdtfReading['precision'], start: string, end: string): string {
  const { year } = dateOf(start);
  switch (precision) {
    case 'month':
      return monthInWords(start);
    case 'year':
      return yearInWords(year);
    case 'decade':
      return year > 0 ? `${year}s` : spanOfYears(start, end);
    case 'century':
      return year > 0 ? `${year}–${dateOf(end).year}` : spanOfYears(start, end);
    case 'season':
    case 'quarter':
      return `${PARTS_OF_YEAR[Number(part.slice(-2))]} ${yearInWords(year)}`;
    case 'interval':
      return `between ${dayInWords(start)} and ${dayInWords(end)}`;
    default:
      return dayInWords(start);
  }
}

/** EDTF's codes in a month's place; a southern spring is a spring. */
const PARTS_OF_YEAR: Readonly<Record<number, string>> = {
  ...Object.fromEntries(
    [21, 25, 29].flatMap((first) =>
      ['spring', 'summer', 'autumn', 'winter'].map((season, index) => [first + index, season]),
    ),
  ),
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'last quarter of',
};

function dayInWords(iso: string): string {
  return `${dateOf(iso).dayOfMonth} ${monthInWords(iso)}`;
}

function monthInWords(iso: string): string {
  const { month, year } = dateOf(iso);
  return `${MONTHS[month - 1]} ${yearInWords(year)}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Year 0 is 1 BC. */
function yearInWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function spanOfYears(start: string, end: string): string {
  return `${yearInWords(dateOf(start).year)} – ${yearInWords(dateOf(end).year)}`;
}

function dateOf(iso: string) {
  return calendarOf(parseIsoDate(iso) ?? 0);
}
