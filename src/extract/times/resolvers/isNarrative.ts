import { calendarOf, type Day } from '../../../event-set/day.ts';
import type { Mention } from '../mention.ts';

/**
 * Whether a text tells a history: many dates with years away from its publication, few words such as "yesterday" or "on Tuesday"
 * that only make sense on the day of publication.
 */
export function isNarrative(mentions: readonly Mention[], published: Day | null): boolean {
  let historic = 0;
  let deictic = 0;
  const thisYear = published === null ? null : calendarOf(published).year;
  for (const { meaning } of mentions) {
    if (meaning.kind === 'calendar') {
      if (meaning.year !== null && (thisYear === null || Math.abs(meaning.year - thisYear) > 1)) historic++;
      if (meaning.weekday !== null && meaning.month === null) deictic++;
    } else if (meaning.kind === 'shift' && meaning.from === 'publication') deictic++;
  }
  if (deictic === 0) return historic >= 2;
  return historic >= 8 && historic > 5 * deictic;
}
