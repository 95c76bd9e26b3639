import { parseIsoDate } from '../../event-set/day.ts';
import type { ArticleEntry } from '../../event-set/eventSet.ts';
import { formatDay } from '../words/formatDay.ts';
import { useWords } from '../words/useWords.ts';
import { outletsOf } from './outletsOf.ts';
import { sourceLink } from './sourceLink.ts';

/** Where the words stand: the article's title, who published it and when. */
export function SourceView(props: {
  readonly article: ArticleEntry;
  /** The title stands above it, and links nowhere. */
  readonly withoutTitle?: boolean;
}) {
  const { article, withoutTitle = false } = props;
  const words = useWords();
  const link = sourceLink(article.url);
  const day = article.published === null ? null : parseIsoDate(article.published);
  const unknown = article.imported ? null : words.publishedUnknown;
  const published = day === null ? unknown : words.published(formatDay(day, words.locale, 'short'));
  return (
    <p className="source small">
      {!withoutTitle &&
        (link === null ? (
          <cite lang={article.language} dir="auto">
            {article.title}
          </cite>
        ) : (
          <a href={link} target="_blank" rel="noopener noreferrer">
            <cite lang={article.language} dir="auto">
              {article.title}
            </cite>
          </a>
        ))}
      <span className="quiet">
        {[article.publisher, article.author, published].filter((part) => part !== null).join(' · ')}
        {article.copies && ` · ${words.cardView.alsoIn(outletsOf(article.copies), article.copies.length)}`}
        {withoutTitle && link !== null && (
          <>
            {' · '}
            <a href={link} target="_blank" rel="noopener noreferrer">
              {words.source}
            </a>
          </>
        )}
      </span>
    </p>
  );
}
