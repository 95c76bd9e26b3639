import { calendarOf } from '../../event-set/day.ts';
import type { ReportProfile } from './reportProfile.ts';

/** A longer date is looked for by year alone, a shorter one by day too. */
const MOST_DAYS = 4;
const MOST_YEARS = 3;
const MOST_NAMES = 8;
const MOST_WORDS = 14;

/** Where a report meets others of its event: at all of these times, with others that share one of these traits. */
export interface BlockKeys {
  /** `d` and the number of a day, or `y` and a year. */
  readonly times: readonly string[];
  readonly traits: readonly string[];
}

/**
 * The keys under which a report meets others of its event: the days that its date covers (with the next, as a night has
 * two), each with its country, its kind of event, a name or a word; and the years, with two of these. What is undated has the
 * years that it may have been in.
 */
export function blockKeys(profile: ReportProfile): readonly BlockKeys[] {
  const { told, properties } = profile;
  const kinds = told.kin.map((each) => `k${each}`);
  const country = properties.countryCode === null ? [] : [`c${properties.countryCode}`];
  const names = [...told.names].sort().slice(0, MOST_NAMES).map(keyOfWord);
  const pairs = kinds.flatMap((kind) => [...country, ...names].map((trait) => `${kind} ${trait}`));
  const named = names.flatMap((name) => country.map((trait) => `${name} ${trait}`));
  const byYear = { times: yearsOf(profile).map((year) => `y${year}`), traits: unique([...pairs, ...named]) };
  if (!isShort(profile)) return [byYear];
  const words = unique([...told.place, ...told.names, ...told.title]);
  const traits = unique([...country, ...kinds, ...words.slice(0, MOST_WORDS).map(keyOfWord)]);
  return [{ times: daysOf(profile).map((day) => `d${day}`), traits }, byYear];
}

/** Whether the date leaves few days open. */
export function isShort({ days }: Pick<ReportProfile, 'days'>): boolean {
  return days.last - days.first < MOST_DAYS;
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}

function keyOfWord(word: string): string {
  return `w${word}`;
}

function daysOf({ days: { first, last } }: ReportProfile): readonly number[] {
  return Array.from({ length: Math.max(0, last + 2 - first) }, (_, i) => first + i);
}

function yearsOf({ days: { first, last } }: ReportProfile): readonly number[] {
  const from = Number.isFinite(first) ? calendarOf(first).year : null;
  const to = Number.isFinite(last) ? calendarOf(last).year : null;
  if (from === null && to === null) return [];
  const start = from ?? (to ?? 0) - MOST_YEARS + 1;
  const end = Math.min(to ?? start + MOST_YEARS - 1, start + MOST_YEARS - 1);
  return Array.from({ length: end - start + 1 }, (_, i) => start + i);
}
