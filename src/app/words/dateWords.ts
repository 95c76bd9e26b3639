import { calendarOf, type Day, parseIsoDate } from '../../event-set/day.ts';
import { type EdtfReading, readEdtf } from '../../event-set/edtf.ts';
import type { EventProperties } from '../../event-set/eventSet.ts';
import { calendarPart } from './calendarPart.ts';
import type { Catalogue } from './catalogue.ts';
import { centuryNumber, firstYearOfCentury } from './century.ts';
import { formatDay, formatMonth } from './formatDay.ts';

/** `long` for the card ("Sunday 2 November 2025"), `short` for rows ("2 Nov 2025"). */
export type DateLength = 'long' | 'short';

/** An event's date as a reader says it, with the time of day where it is known; null when it has none. */
export function eventDateWords(
  { edtf, time }: Pick<EventProperties, 'edtf' | 'time'>,
  words: Catalogue,
  length: DateLength = 'short',
): string | null {
  const said = edtf === null ? null : dateWords(edtf, words, length);
  return said !== null && time !== null && !said.endsWith(time) ? words.dates.at(said, time) : said;
}

/** An EDTF date as a reader says it; null where the string is no such date. The words are never finer than the date. */
export function dateWords(edtf: string, words: Catalogue, length: DateLength = 'short'): string | null {
  const reading = readEdtf(edtf);
  if (!reading) return null;
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return pointWords(edtf, words, { length, alone: true });
  if (reading.start === null) return words.dates.by(pointWords(to, words, { length }));
  if (reading.end === null) return words.dates.since(pointWords(from, words, { length }));
  const part = partWords(reading, words, length);
  if (part !== null) return hedged(part, reading, words);
  const withYear = !(
    isWithinYear(from) &&
    isWithinYear(to) &&
    reading.start.slice(0, -6) === reading.end.slice(0, -6)
  );
  const between = length === 'short' ? words.dates.range : words.dates.between;
  return between(pointWords(from, words, { length, withYear }), pointWords(to, words, { length }));
}

interface PointStyle {
  readonly length: DateLength;
  /** False where the other end of an interval says the year. */
  readonly withYear?: boolean;
  /** Not one end of an interval. */
  readonly alone?: boolean;
}

function pointWords(
  edtf: string,
  words: Catalogue,
  { length, withYear = true, alone = false }: PointStyle,
): string {
  const reading = readEdtf(edtf);
  const [start, end] = [dayOrNull(reading?.start), dayOrNull(reading?.end)];
  if (!reading || start === null || end === null) return edtf;
  const { dates, locale } = words;
  const year = dates.year(calendarOf(start).year);
  switch (reading.precision) {
    case 'time':
    case 'hour':
    case 'day': {
      // Two weekdays in one line are more than a reader wants.
      const day =
        alone || !withYear ? formatDay(start, locale, length, withYear) : plainDay(start, locale, length);
      return hedged(reading.time === null ? day : dates.at(day, reading.time), reading, words);
    }
    case 'month':
      return hedged(formatMonth(start, locale, length, withYear), reading, words);
    case 'year':
      return reading.approximate
        ? hedged(dates.circa(year), { ...reading, approximate: false }, words)
        : hedged(year, reading, words);
    default:
      return spanWords(edtf, reading, [start, end], words, { length, alone });
  }
}

function spanWords(
  edtf: string,
  reading: EdtfReading,
  [start, end]: readonly [Day, Day],
  words: Catalogue,
  { length, alone }: PointStyle,
): string {
  const { dates, locale } = words;
  const season = seasonWords(edtf, dates.year(calendarOf(start).year), words);
  if (season !== null) return hedged(season, reading, words);
  const part = partWords(reading, words, length);
  if (part !== null) return hedged(alone && !reading.approximate ? part : dates.the(part), reading, words);
  const years = [calendarOf(start), calendarOf(end)].map(({ year }) => dates.year(year));
  const isWhole = /^-?\d+X+[?~%]?$/.test(edtf);
  return isWhole
    ? dates.between(years[0] ?? '', years[1] ?? '')
    : dates.between(plainDay(start, locale, length), plainDay(end, locale, length));
}

function hedged(said: string, reading: EdtfReading, words: Catalogue): string {
  const about = reading.approximate ? words.dates.about(said) : said;
  return reading.uncertain ? words.dates.perhaps(about) : about;
}

/** Seasons, quarters, thirds and halves by their codes, which EDTF writes in a month's place. */
function seasonWords(edtf: string, year: string, { dates }: Catalogue): string | null {
  const code = Number(/^[?~%]?-?\d{4}[?~%]?-[?~%]?(?<code>[2-4]\d)[?~%]?$/.exec(edtf)?.groups?.code ?? 0);
  if (code >= 21 && code <= 32) return dates.season(dates.seasons[(code - 21) % 4] ?? '', year);
  if (code >= 33 && code <= 36) return dates.quarter(code - 32, year);
  if (code >= 37 && code <= 39) return dates.third(code - 36, year);
  return code >= 40 && code <= 41 ? dates.half(code - 39, year) : null;
}

/** What fills a week, a decade, a century, or the early, middle or late part of a stretch of the calendar. */
function partWords(
  { start, end, precision }: EdtfReading,
  words: Catalogue,
  length: DateLength,
): string | null {
  const { dates, locale } = words;
  const [first, last] = [dayOrNull(start), dayOrNull(end)];
  if (first === null || last === null) return null;
  if (precision === 'week') return dates.week(plainDay(first, locale, length));
  const part = calendarPart(first, last);
  if (part === null) return null;
  const whole = wholeWords(part.of, part.first, words, length);
  return whole === null || part.third === null ? whole : (dates.parts[part.third]?.(whole) ?? null);
}

function wholeWords(
  unit: 'month' | 'year' | 'decade' | 'century',
  first: Day,
  words: Catalogue,
  length: DateLength,
) {
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

function plainDay(day: Day, locale: string, length: DateLength): string {
  return formatDay(day, locale, length, true).replace(/^\p{L}+,? (?=\d)/u, '');
}

/** Months and days, which are said with their year or, in company, without it. */
function isWithinYear(edtf: string): boolean {
  const precision = readEdtf(edtf)?.precision;
  return precision === 'day' || precision === 'month';
}

function dayOrNull(iso: string | null | undefined): Day | null {
  return iso == null ? null : parseIsoDate(iso);
}
