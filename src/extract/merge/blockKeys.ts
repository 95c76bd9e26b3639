import { calendarOf } from '../../event-set/day.ts';
import type { ReportProfile } from './reportProfile.ts';

/** A longer date is looked for by year alone, a shorter one by day too. */
const MOST_DAYS = 4;
const MOST_YEARS = 3;
const MOST_NAMES = 8;
const MOST_WORDS = 14;

/**
 * The keys under which a report meets others of its event: the days that its date covers (with the next, as a night has
 * two), each with its country, its kind of event, a name or a word; and the years, with two of these. What is undated has the
 * years that it may have been in.
 */
export function blockKeys(profile: ReportProfile): string[] {
  const { feature, days, kin } = profile;
  const { countryCode } = feature.properties;
  const kinds = kin.map((each) => `k${each}`);
  const country = countryCode === null ? [] : [`c${countryCode}`];
  const names = [...profile.names].sort().slice(0, MOST_NAMES).map(keyOfWord);
  const keys = new Set<string>();
  if (isShort(profile)) {
    const words = [...new Set([...profile.place, ...profile.names, ...profile.title])];
    const traits = [...country, ...kinds, ...words.slice(0, MOST_WORDS).map(keyOfWord)];
    for (let day = days.first; day <= days.last + 1; day++)
      for (const trait of traits) keys.add(`d${day} ${trait}`);
  }
  const pairs = kinds.flatMap((kind) => [...country, ...names].map((trait) => `${kind} ${trait}`));
  const named = names.flatMap((name) => country.map((trait) => `${name} ${trait}`));
  for (const year of yearsOf(profile))
    for (const trait of [...pairs, ...named]) keys.add(`y${year} ${trait}`);
  return [...keys];
}

/** Whether the date leaves few days open. */
export function isShort({ days }: ReportProfile): boolean {
  return days.last - days.first < MOST_DAYS;
}

function keyOfWord(word: string): string {
  return `w${word}`;
}

function yearsOf({ days: { first, last } }: ReportProfile): readonly number[] {
  const from = Number.isFinite(first) ? calendarOf(first).year : null;
  const to = Number.isFinite(last) ? calendarOf(last).year : null;
  if (from === null && to === null) return [];
  const start = from ?? (to ?? 0) - MOST_YEARS + 1;
  const end = Math.min(to ?? start + MOST_YEARS - 1, start + MOST_YEARS - 1);
  return Array.from({ length: end - start + 1 }, (_, i) => start + i);
}
