import type { Day } from '../../event-set/day.ts';
import { formatDay } from '../words/formatDay.ts';
import type { useWords } from '../words/useWords.ts';

/** A stretch of days in short words; a single day once. */
export function spanWords(from: Day, to: Day, { dates, locale }: ReturnType<typeof useWords>): string {
  const [first, last] = [formatDay(from, locale, 'short'), formatDay(to, locale, 'short')];
  return first === last ? first : dates.range(first, last);
}
