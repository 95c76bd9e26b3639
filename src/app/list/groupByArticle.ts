import type { ArticleEntry } from '../../event-set/eventSet.ts';
import type { Prepared } from '../store/prepare.ts';
import type { Group, Grouping } from './groupKeys.ts';

/** Groups a set by the article of each event's first report: by day of publication, then by title, unknown days last. */
export function groupByArticle(
  { events }: Pick<Prepared, 'events'>,
  articles: readonly ArticleEntry[],
  locale: string,
): Grouping {
  const { compare } = new Intl.Collator(locale);
  const sorted = [...articles].sort(
    (one, other) =>
      Number(one.published === null) - Number(other.published === null) ||
      plain(one.published ?? '', other.published ?? '') ||
      compare(one.title, other.title),
  );
  const indexOf = new Map(sorted.map(({ id }, index) => [id, index]));
  const groups: Group[] = sorted.map((article) => ({ kind: 'article', article }));
  const groupOf = Int32Array.from(events, ({ properties }) => {
    const id = properties.evidence[0]?.articleId ?? '';
    const known = indexOf.get(id);
    if (known !== undefined) return known;
    // The set names an article that it does not describe.
    indexOf.set(id, groups.length);
    return groups.push({ kind: 'unknown', id }) - 1;
  });
  return { groups, groupOf };
}

function plain(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
