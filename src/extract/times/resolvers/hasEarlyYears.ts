import type { Mention } from '../mention.ts';

/** A sure year or century before this one marks a text about old times. */
const OLD = 1500;

/**
 * Whether a text is about times in which years have three digits: nothing in it speaks of the days around publication,
 * and a sure date lies in old times or two such numbers stand as years do.
 */
export function hasEarlyYears(mentions: readonly Mention[]): boolean {
  let evidence = 0;
  for (const { meaning } of mentions) {
    if (meaning.kind === 'shift' && meaning.from === 'publication') return false;
    if (meaning.kind !== 'calendar') continue;
    if (meaning.weekday !== null && meaning.month === null) return false;
    const year = meaning.year ?? meaning.century ?? meaning.decade;
    if (meaning.isOnlyHistory) evidence++;
    else if (year !== null && year < OLD) evidence += 2;
  }
  return evidence >= 2;
}
