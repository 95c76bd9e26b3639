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
  /** So much at most, without the doubtful; then `rest` leads to the whole list. Null: all. */
  readonly most: { readonly events: number; readonly characters: number } | null;
  readonly rest: Lead | null;
}

/** The events of a set as HTML that needs no script, piece by piece. */
export function* plainList(set: EventSet, options: PlainListOptions, plain: PlainWords): Generator<string> {
  const { words } = plain;
  const { shown, doubtful } = listedEvents(set);
  const articles = new Map(set.dateline.articles.map((article) => [article.id, article]));
  const part = { articles, language: set.dateline.language, plain };
  yield `<main class="plain">
<header>
<h1>${escapeHtml(options.title)}</h1>
<p>${escapeHtml(options.summary)}</p>
${options.note === null ? '' : `<p class="note">${escapeHtml(options.note)}</p>\n`}${collectionsOf(options.collections, plain)}</header>
`;
  const listed = yield* entries(shown, part, options.most);
  const isWhole = listed === shown.length;
  if (isWhole && doubtful.length > 0) {
    yield `<h2>${escapeHtml(words.trays.doubtful)}</h2>\n<p class="note">${escapeHtml(words.trayReason.doubtful)}</p>\n`;
    yield* entries(doubtful, part, null);
  }
  if (!isWhole && options.rest) yield `<p>${link(options.rest)}</p>\n`;
  const { corrected, found } = set.dateline.counts;
  yield `<footer><p>${escapeHtml(words.machineRead(corrected, found))}</p></footer>\n</main>\n`;
}

interface ListPart {
  readonly articles: ReadonlyMap<string, ArticleEntry>;
  readonly language: string;
  readonly plain: PlainWords;
}

/** @returns how many of the events it held. */
function* entries(
  events: readonly EventFeature[],
  { articles, language, plain }: ListPart,
  most: PlainListOptions['most'],
): Generator<string, number> {
  if (events.length === 0) return 0;
  let [listed, characters] = [0, 0];
  yield '<ol>\n';
  for (const event of events) {
    const entry = `${eventEntry(event, articles, language, plain)}\n`;
    characters += entry.length;
    if (most !== null && (listed === most.events || characters > most.characters)) break;
    yield entry;
    listed += 1;
  }
  yield '</ol>\n';
  return listed;
}

function collectionsOf(collections: readonly Lead[], { collections: name }: PlainWords): string {
  if (collections.length === 0) return '';
  const items = collections.map((lead) => `<li>${link(lead)}</li>`).join('');
  return `<nav aria-label="${escapeHtml(name)}"><ul>${items}</ul></nav>\n`;
}

function link({ href, text }: Lead): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
