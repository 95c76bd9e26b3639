import { calendarOf, type Day } from '../../../event-set/day.ts';
import type { Mention } from '../mention.ts';

/** What speaks for a history must outweigh by this factor what speaks for news; found on the development corpora. */
const HISTORY_RATIO = 5;

/**
 * Whether a text tells a history: many dates with years away from its publication, few words such as "yesterday" or "on
 * Tuesday" that only make sense on the day of publication. A month or a day with its year weighs twice a bare year.
 */
export function isNarrative(mentions: readonly Mention[], published: Day | null): boolean {
  let historic = 0;
  let deictic = 0;
  const thisYear = published === null ? null : calendarOf(published).year;
  for (const { meaning } of mentions) {
    if (meaning.kind === 'calendar') {
      const isOld = meaning.year !== null && (thisYear === null || Math.abs(meaning.year - thisYear) > 1);
      if (isOld) historic += meaning.month === null ? 1 : 2;
      const isDeictic =
        meaning.selector === 'last' || meaning.selector === 'this' || meaning.selector === 'next';
      if (isDeictic || (meaning.weekday !== null && meaning.month === null)) deictic++;
    } else if (meaning.kind === 'shift' && meaning.from === 'publication') deictic++;
  }
  return deictic === 0 ? historic >= 2 : historic >= 8 && historic > HISTORY_RATIO * deictic;
}
