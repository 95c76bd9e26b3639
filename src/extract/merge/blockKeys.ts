import { calendarOf } from '../../event-set/day.ts';
import type { ReportProfile } from './reportProfile.ts';

/** A date longer than so many days is looked for by year, a shorter one by day too. */
const MOST_DAYS = 4;
const MOST_YEARS = 3;
const MOST_NAMES = 8;

/**
 * The keys under which a report meets others of its event: days (with the next, as a night has two) and years that its
 * date covers, each with its country, with its kind of event, and with a name. What is undated has the years that it
 * may have been in.
 */
export function blockKeys(profile: ReportProfile): string[] {
  const { feature, days, kin, names } = profile;
  const { countryCode } = feature.properties;
  const { first, last } = days;
  const keys: string[] = [];
  const traits = [
    ...(countryCode === null ? [] : [`c${countryCode}`]),
    ...kin.map((each) => `k${each}`),
    ...[...names]
      .sort()
      .slice(0, MOST_NAMES)
      .map((name) => `n${name}`),
  ];
  if (last - first < MOST_DAYS) {
    for (let day = first; day <= last + 1; day++) keys.push(...traits.map((trait) => `d${day} ${trait}`));
  }
  const specific = [
    ...kin.flatMap((each) => (countryCode === null ? [] : [`k${each} c${countryCode}`])),
    ...kin.flatMap((each) =>
      [...names]
        .sort()
        .slice(0, MOST_NAMES)
        .map((name) => `k${each} n${name}`),
    ),
  ];
  for (const year of yearsOf(profile)) keys.push(...specific.map((trait) => `y${year} ${trait}`));
  return keys;
}

function yearsOf({ days: { first, last } }: ReportProfile): readonly number[] {
  if (last === Number.POSITIVE_INFINITY && first === Number.NEGATIVE_INFINITY) return [];
  const from = first === Number.NEGATIVE_INFINITY ? null : calendarOf(first).year;
  const to = last === Number.POSITIVE_INFINITY ? null : calendarOf(last).year;
  const start = from ?? (to ?? 0) - MOST_YEARS + 1;
  const end = Math.min(to ?? start, start + MOST_YEARS - 1);
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => start + i);
}
