import { eventDateWords } from '../../../app/words/dateWords.ts';
import { formatDay } from '../../../app/words/formatDay.ts';
import { placeWords } from '../../../app/words/placeWords.ts';
import { statusWords } from '../../../app/words/statusWords.ts';
import { parseIsoDate } from '../../../event-set/day.ts';
import type { ArticleEntry, EventFeature, Evidence } from '../../../event-set/eventSet.ts';
import { escapeHtml } from '../../escapeHtml.ts';
import { honestDates } from '../honestDates.ts';
import type { PlainWords } from './plainWords.ts';

/** An event as an item of a list: when, what, where, the words that it was read from and where they stand. */
export function eventEntry(
  { id, properties }: EventFeature,
  articles: ReadonlyMap<string, ArticleEntry>,
  language: string,
  { words }: PlainWords,
): string {
  const when = eventDateWords(properties, words) ?? words.undatedPhrase;
  const { start } = honestDates(properties);
  const facts = [placeWords(properties, words) ?? words.unplacedPhrase, ...statusWords(properties, words)];
  return `<li id="${escapeHtml(id)}">
<p class="when">${start === null ? escapeHtml(when) : `<time datetime="${start}">${escapeHtml(when)}</time>`}</p>
<div>
<h2 lang="${language}" dir="auto">${escapeHtml(properties.title)}</h2>
<p class="facts">${escapeHtml(facts.join(' · '))}</p>
${quotesByArticle(properties.evidence)
  .map(([articleId, quotes]) => figure(quotes, articles.get(articleId), words))
  .join('\n')}
</div>
</li>`;
}

/** The quotes of each article together, in the order of the first ones. */
function quotesByArticle(evidence: readonly Evidence[]): readonly (readonly [string, readonly Evidence[]])[] {
  const ids = [...new Set(evidence.map(({ articleId }) => articleId))];
  return ids.map((id) => [id, evidence.filter(({ articleId }) => articleId === id)]);
}

function figure(
  quotes: readonly Evidence[],
  article: ArticleEntry | undefined,
  words: PlainWords['words'],
): string {
  const lang = article ? ` lang="${article.language}"` : '';
  const said = quotes.map(({ exact }) => `<p>${escapeHtml(exact)}</p>`).join('');
  const source = article ? `<figcaption>${sourceOf(article, words)}</figcaption>` : '';
  return `<figure><blockquote${lang} dir="auto">${said}</blockquote>${source}</figure>`;
}

function sourceOf({ title, url, publisher, published, language }: ArticleEntry, words: PlainWords['words']) {
  const cite = `<cite lang="${language}" dir="auto">${escapeHtml(title)}</cite>`;
  const linked = url === null ? cite : `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${cite}</a>`;
  const day = published === null ? null : parseIsoDate(published);
  const said = day === null ? words.publishedUnknown : words.published(formatDay(day, words.locale, 'short'));
  return [linked, ...(publisher === null ? [] : [escapeHtml(publisher)]), escapeHtml(said)].join(' · ');
}
