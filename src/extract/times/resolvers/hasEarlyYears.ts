import type { Mention, ShiftMeaning } from '../mention.ts';

/** A sure year or century before this one marks a text about old times. */
const OLD = 1500;

/** What must speak for old times, and what must where the text also says "today". */
const ENOUGH = { plain: 2, besideToday: 3 } as const;

/**
 * Whether a text is about times in which years have three digits: nothing in it speaks of the days around publication
 * but "today" and "a century ago", and sure dates lie in old times or several such numbers stand as years do.
 */
export function hasEarlyYears(mentions: readonly Mention[]): boolean {
  let evidence = 0;
  let isBesideToday = false;
  for (const { meaning } of mentions) {
    if (meaning.kind === 'shift' && meaning.from === 'publication') {
      if (!isSaidInHistories(meaning)) return false;
      isBesideToday = true;
    }
    if (meaning.kind !== 'calendar') continue;
    if (meaning.weekday !== null && meaning.month === null) return false;
    const year = meaning.year ?? meaning.century ?? meaning.decade;
    if (meaning.isOnlyHistory) evidence += meaning.decade !== null || meaning.modifier !== null ? 2 : 1;
    else if (year !== null && year < OLD) evidence += 2;
  }
  return evidence >= (isBesideToday ? ENOUGH.besideToday : ENOUGH.plain);
}

/** "Today a chapel marks the spot", "a thousand years ago". */
function isSaidInHistories({ unit, count, part, clock }: ShiftMeaning): boolean {
  if (unit === 'day') return count === 0 && part === null && clock === null;
  return unit === 'year' || unit === 'decade' || unit === 'century' || unit === 'millennium';
}
