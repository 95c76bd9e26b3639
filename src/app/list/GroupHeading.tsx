import { memo } from 'react';
import { calendarOf, parseIsoDate } from '../../event-set/day.ts';
import type { ArticleEntry } from '../../event-set/eventSet.ts';
import { Marked } from '../search/Marked.tsx';
import { useStore } from '../store/useStore.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { centuryNumber } from '../words/century.ts';
import { formatDay, formatMonth } from '../words/formatDay.ts';
import { placeWords } from '../words/placeWords.ts';
import { useWords } from '../words/useWords.ts';
import type { Group } from './groupKeys.ts';

/** The heading of a group of rows: a stretch of the calendar, or what there is instead. */
export const GroupHeading = memo(function GroupHeading(props: {
  readonly group: Group;
  readonly top: number;
  /** How many events stand under it. */
  readonly amount: number;
}) {
  const { group } = props;
  const words = useWords();
  const search = useStore((state) => state.search);
  return (
    <li className="list-group" style={{ transform: `translateY(${props.top}px)` }}>
      <h3 lang={group.kind === 'article' ? group.article.language : undefined}>
        {group.kind === 'place' ? (
          <Marked text={groupWords(group, words)} search={search} />
        ) : (
          groupWords(group, words)
        )}
      </h3>
      <span className="list-group-count small" aria-hidden="true">
        {props.amount.toLocaleString(words.locale)}
      </span>
    </li>
  );
});

/** A group's name. */
export function groupWords(group: Group, words: Catalogue): string {
  if (group.kind === 'undated') return words.noDate;
  if (group.kind === 'earlier') return words.earlier;
  if (group.kind === 'unplaced') return words.noPlace;
  if (group.kind === 'place') return words.sentence(placeWords(group.place, words) ?? words.noPlace);
  if (group.kind === 'article') return articleWords(group.article, words);
  if (group.kind === 'unknown') return group.id;
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

function articleWords({ title, published }: ArticleEntry, words: Catalogue): string {
  const day = published === null ? null : parseIsoDate(published);
  return day === null ? title : `${title} · ${formatDay(day, words.locale, 'short')}`;
}
