import { calendarOf, type Day, parseIsoDate } from '../../event-set/day.ts';
import { type EdtfReading, readEdtf } from '../../event-set/edtf.ts';
import type { EventProperties } from '../../event-set/eventSet.ts';
import type { Catalogue } from './catalogue.ts';
import { type DateLength, formatDay, formatMonth } from './formatDay.ts';
import { partWords, seasonWords } from './partWords.ts';

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
      const day = formatDay(start, locale, length, { withWeekday: alone, withYear });
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
    : dates.between(
        formatDay(start, locale, length, { withWeekday: false }),
        formatDay(end, locale, length, { withWeekday: false }),
      );
}

function hedged(said: string, reading: EdtfReading, words: Catalogue): string {
  const about = reading.approximate ? words.dates.about(said) : said;
  return reading.uncertain ? words.dates.perhaps(about) : about;
}

/** Months and days, which are said with their year or, in company, without it. */
function isWithinYear(edtf: string): boolean {
  const precision = readEdtf(edtf)?.precision;
  return precision === 'day' || precision === 'month';
}

function dayOrNull(iso: string | null | undefined): Day | null {
  return iso == null ? null : parseIsoDate(iso);
}
