import { calendarOf, type Day, parseIsoDate } from '../../event-set/day.ts';
import type { EdtfReading } from '../../event-set/edtf.ts';
import { type CalendarPart, calendarPart } from './calendarPart.ts';
import type { Catalogue } from './catalogue.ts';
import { centuryNumber, firstYearOfCentury } from './century.ts';
import { type DateLength, formatDay, formatMonth } from './formatDay.ts';

/** What fills a week, a decade, a century, or the early, middle or late part of a stretch of the calendar. */
export function partWords(
  { start, end, precision }: EdtfReading,
  words: Catalogue,
  length: DateLength,
): string | null {
  const { dates, locale } = words;
  const first = start === null ? null : parseIsoDate(start);
  const last = end === null ? null : parseIsoDate(end);
  if (first === null || last === null) return null;
  if (precision === 'week') return dates.week(formatDay(first, locale, length, { withWeekday: false }));
  const part = calendarPart(first, last);
  if (part === null) return null;
  const whole = wholeWords(part.of, part.first, words, length);
  return whole === null || part.third === null ? whole : (dates.parts[part.third]?.(whole) ?? null);
}

/** Seasons, quarters, thirds and halves by their codes, which EDTF writes in a month's place. */
export function seasonWords(edtf: string, year: string, { dates }: Catalogue): string | null {
  const code = Number(/^[?~%]?-?\d{4}[?~%]?-[?~%]?(?<code>[2-4]\d)[?~%]?$/.exec(edtf)?.groups?.code ?? 0);
  if (code >= 21 && code <= 32) return dates.season(dates.seasons[(code - 21) % 4] ?? '', year);
  if (code >= 33 && code <= 36) return dates.quarter(code - 32, year);
  if (code >= 37 && code <= 39) return dates.third(code - 36, year);
  return code >= 40 && code <= 41 ? dates.half(code - 39, year) : null;
}

function wholeWords(unit: CalendarPart['of'], first: Day, words: Catalogue, length: DateLength) {
  const { year } = calendarOf(first);
  switch (unit) {
    case 'month':
      return formatMonth(first, words.locale, length);
    case 'year':
      return words.dates.year(year);
    case 'decade':
      return words.dates.decade(year);
    case 'century':
      return words.dates.century(centuryNumber(firstYearOfCentury(year)));
  }
}
