import { formatYear } from '../../event-set/day.ts';
import { readEdtf } from '../../event-set/edtf.ts';
import { readWithMonthName, readWithSlashes } from './dayAndMonth.ts';
import { readStamp } from './readStamp.ts';
import type { YearCount } from './sourceRecord.ts';

/**
 * A date as tables and maps write it, as an EDTF string; null when it is none, or when day and month could be either.
 * As finely as it is written and no finer: a year is a year. A clock at midnight is how programs write a day, and is
 * taken for one. The clock stays as written: no time zone is applied.
 *
 * Accepted: EDTF; 2024-10-29T14:00:00.000+01:00, 2024-10-29 14:00, 2024/10/29, 20241029, 2024-10; 1989, 0476, -0043;
 * 44 BC, AD 476, 44 BCE; c. 1520, ca. 1520, about 1520, perhaps 1520; since 1990, until 1961; spring 1989, Q1 2024; 1520s, 16th century; 29 October 2024, October 29, 2024, Oct 2024;
 * 29.10.2024; 10/29/2024 where only one reading is a date; 1730190000000 and 1730190000 (milliseconds and seconds since 1970, UTC).
 *
 * @param years how years before 1 AD are counted where they are written as numbers.
 */
export function readDate(written: string, years: YearCount = 'astronomical'): string | null {
  const text = written
    .trim()
    .replace(/[\u2212\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ');
  if (text === '' || text.length > 80) return null;
  const qualified = QUALIFIED.exec(text)?.groups;
  if (qualified) {
    const { perhaps, about, date = '' } = qualified;
    const sign = perhaps && about ? '%' : perhaps ? '?' : '~';
    const plain = readDate(date, years);
    return plain && /^-?[\dX]+(-\d\d){0,2}$/.test(plain) ? valid(`${plain}${sign}`) : null;
  }
  const open = OPEN.exec(text)?.groups;
  if (open) {
    const bound = readDate(open.date ?? '', years)?.split('T', 1)[0];
    if (!bound || bound.includes('/')) return null;
    return valid(open.since ? `${bound}/..` : `../${bound}`);
  }
  for (const read of FORMS) {
    const edtf = read(text, years);
    if (edtf !== null) return valid(edtf);
  }
  return null;
}

function valid(edtf: string): string | null {
  return readEdtf(edtf) === null ? null : edtf;
}

// Accepted: c. 1520; ca 1520; circa 1520; about May 1989; around 1520; perhaps 1520; perhaps about 1520
const QUALIFIED =
  /^(?=c|a|p)(?<perhaps>perhaps |probably )?(?<about>c\.\s?|ca\.?\s|circa |about |around |approx\.? )?(?<=[. ])(?<date>[^~?%]+)$/i;
// Accepted: since 1990; until 13 August 1961
const OPEN = /^(?:(?<since>since)|until) (?<date>.+)$/i;

/** Gives null where the text has not this form. */
type Form = (text: string, years: YearCount) => string | null;

/** In order: the first that takes the text has it. */
const FORMS: readonly Form[] = [
  readStamp,
  readCompact,
  readYear,
  readEra,
  readSpan,
  readPartOfYear,
  readWithSlashes,
  readWithMonthName,
  (text) => (readEdtf(text) === null ? null : text),
];

/** 20241029, and milliseconds or seconds since 1970. */
function readCompact(text: string): string | null {
  if (/^\d{8}$/.test(text)) return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  if (!/^-?\d{10,14}(\.\d+)?$/.test(text)) return null;
  const number = Number(text);
  const date = new Date(Math.abs(number) < 1e11 ? number * 1000 : number);
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return /^\d{4}-/.test(iso) ? readStamp(iso) : null;
}

function readYear(text: string, years: YearCount): string | null {
  if (!/^-?\d{1,4}$/.test(text)) return null;
  return yearOf(Number(text), years);
}

/** A year as EDTF; null where it has more than four digits, or is the year 0 of a count that has none. */
export function yearOf(year: number, years: YearCount): string | null {
  if (!Number.isInteger(year) || Math.abs(year) > 9999 || (year === 0 && years === 'historical')) return null;
  return formatYear(years === 'historical' && year < 0 ? year + 1 : year);
}

// Accepted: 44 BC; 44 B.C.E.; AD 476; 476 CE; A.D. 476
const ERA =
  /^(?:(?<ad>AD|A\.D\.|CE)\s?(?<yearBehind>\d{1,4})|(?<year>\d{1,4})\s?(?<era>BCE?|B\.C\.(?:E\.)?|AD|A\.D\.|CE|C\.E\.))$/i;

function readEra(text: string): string | null {
  const groups = ERA.exec(text)?.groups;
  if (!groups) return null;
  const isBefore = /^b/i.test(groups.era ?? '');
  const year = Number(groups.year ?? groups.yearBehind);
  return yearOf(isBefore ? -year : year, 'historical');
}

// Accepted: 1520s; 1900's is none; 16th century; 1st century
const SPAN = /^(?:(?<decade>\d{3})0s|(?<century>\d{1,2})(?:st|nd|rd|th) (?:century|c\.))$/i;

function readSpan(text: string): string | null {
  const groups = SPAN.exec(text)?.groups;
  if (!groups) return null;
  if (groups.decade) return `${groups.decade}X`;
  const century = Number(groups.century);
  return century < 1 ? null : `${String(century - 1).padStart(2, '0')}XX`;
}

// Accepted: spring 1989; winter of 1944; first quarter of 2024; Q1 2024
const PART_OF_YEAR =
  /^(?:(?<season>spring|summer|autumn|fall|winter)(?: of)?|(?<quarter>first|second|third|fourth|last) quarter of|Q(?<number>[1-4])) (?<year>\d{4})$/i;

/** EDTF's codes in a month's place: seasons from 21, quarters from 33. */
function readPartOfYear(text: string): string | null {
  const groups = PART_OF_YEAR.exec(text)?.groups;
  if (!groups) return null;
  const { season, quarter, number, year } = groups;
  if (season) return `${year}-${21 + SEASONS.indexOf(season.toLowerCase().replace('fall', 'autumn'))}`;
  const index = number ? Number(number) - 1 : QUARTERS.indexOf((quarter ?? '').toLowerCase());
  return `${year}-${33 + Math.min(3, index)}`;
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const QUARTERS = ['first', 'second', 'third', 'fourth', 'last'];
