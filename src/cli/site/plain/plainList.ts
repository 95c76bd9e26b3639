import type { ArticleEntry, EventFeature, EventSet } from '../../../event-set/eventSet.ts';
import { escapeHtml } from '../../escapeHtml.ts';
import { listedEvents } from '../listedEvents.ts';
import { eventEntry } from './eventEntry.ts';
import type { PlainWords } from './plainWords.ts';

/** Another page that the list leads to. */
export interface Lead {
  readonly href: string;
  readonly text: string;
}

export interface PlainListOptions {
  readonly title: string;
  readonly summary: string;
  /** What the reader sees instead of what; null where the list is what was asked for. */
  readonly note: string | null;
  readonly collections: readonly Lead[];
  /** At most so many events, the doubtful not among them; then `rest` leads to the whole list. Null: all. */
  readonly most: number | null;
  readonly rest: Lead | null;
}

/** The events of a set as HTML that needs no script, piece by piece. */
export function* plainList(set: EventSet, options: PlainListOptions, plain: PlainWords): Generator<string> {
  const { words } = plain;
  const { shown, doubtful } = listedEvents(set);
  const articles = new Map(set.dateline.articles.map((article) => [article.id, article]));
  const most = options.most ?? Number.POSITIVE_INFINITY;
  yield `<main class="plain">
<header>
<h1>${escapeHtml(options.title)}</h1>
<p>${escapeHtml(options.summary)}</p>
${options.note === null ? '' : `<p class="note">${escapeHtml(options.note)}</p>\n`}${collectionsOf(options.collections, plain)}</header>
`;
  yield* entries(shown.slice(0, most), articles, set.dateline.language, plain);
  const isWhole = shown.length <= most;
  if (isWhole && doubtful.length > 0) {
    yield `<h2>${escapeHtml(words.trays.doubtful)}</h2>\n<p class="note">${escapeHtml(words.trayReason.doubtful)}</p>\n`;
    yield* entries(doubtful, articles, set.dateline.language, plain);
  }
  if (!isWhole && options.rest) yield `<p>${link(options.rest)}</p>\n`;
  const { corrected, found } = set.dateline.counts;
  yield `<footer><p>${escapeHtml(words.machineRead(corrected, found))}</p></footer>\n</main>\n`;
}

function* entries(
  events: readonly EventFeature[],
  articles: ReadonlyMap<string, ArticleEntry>,
  language: string,
  plain: PlainWords,
): Generator<string> {
  if (events.length === 0) return;
  yield '<ol>\n';
  for (const event of events) yield `${eventEntry(event, articles, language, plain)}\n`;
  yield '</ol>\n';
}

function collectionsOf(collections: readonly Lead[], { collections: name }: PlainWords): string {
  if (collections.length === 0) return '';
  const items = collections.map((lead) => `<li>${link(lead)}</li>`).join('');
  return `<nav aria-label="${escapeHtml(name)}"><ul>${items}</ul></nav>\n`;
}

function link({ href, text }: Lead): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
