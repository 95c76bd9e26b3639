import { calendarOf } from '../../event-set/day.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { centuryNumber } from '../words/century.ts';
import { formatDay, formatMonth } from '../words/formatDay.ts';
import { useWords } from '../words/useWords.ts';
import type { Group } from './groupKeys.ts';

/** The heading of a group of rows: a stretch of the calendar, or what there is instead. */
export function GroupHeading({ group, top }: { readonly group: Group; readonly top: number }) {
  const words = useWords();
  return (
    <li className="list-group" style={{ transform: `translateY(${top}px)` }}>
      <h3>{groupWords(group, words)}</h3>
    </li>
  );
}

/** A group's name. */
export function groupWords(group: Group, words: Catalogue): string {
  if (group.kind === 'undated') return words.noDate;
  if (group.kind === 'earlier') return words.earlier;
  const { year } = calendarOf(group.first);
  switch (group.unit) {
    case 'day':
      return formatDay(group.first, words.locale, 'long');
    case 'month':
      return formatMonth(group.first, words.locale, 'long');
    case 'year':
      return words.dates.year(year);
    case 'decade':
      return (
        words.dates.decade(year) ?? words.dates.between(words.dates.year(year), words.dates.year(year + 9))
      );
    case 'century':
      return words.dates.century(centuryNumber(year));
  }
}
