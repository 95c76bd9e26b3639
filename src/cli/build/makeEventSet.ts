import { createHash } from 'node:crypto';
import type { Article } from '../../articles/article.ts';
import type { Collection } from '../../articles/collection.ts';
import { slugText, takeFree } from '../../articles/slug.ts';
import { countEvents } from '../../event-set/countEvents.ts';
import {
  type ArticleEntry,
  type ArticleText,
  EVENT_SET_VERSION,
  type EventList,
  type LongEventSet,
  type Span,
  type TextPolicy,
} from '../../event-set/eventSet.ts';
import { mapEvents } from './spool/mapEvents.ts';

/** What the set needs to know of an article that was read. */
export interface ReadArticle {
  readonly article: Article;
  /** BCP 47. */
  readonly language: string;
  /** The quoted sentences with their neighbours. */
  readonly passages: readonly Span[];
}

export interface EventSetOptions {
  /** Of the collection where its description has none. */
  readonly title: string;
  /** From 0 to 1; events below it are doubtful. */
  readonly minConfidence: number;
  /** Folder of the texts, relative to the set. */
  readonly texts: string;
  /** What persons took out. */
  readonly removed?: { readonly rejected: number; readonly hidden: number };
}

/** A set, and the files of its articles' texts by their addresses relative to the set. */
export interface MadeEventSet {
  readonly set: LongEventSet;
  readonly texts: ReadonlyMap<string, ArticleText>;
}

/** Puts the events of a collection's articles together as the contract has them. */
export function makeEventSet(
  read: readonly ReadArticle[],
  events: EventList,
  collection: Collection,
  options: EventSetOptions,
): MadeEventSet {
  const policy = collection.texts ?? 'quotes';
  const texts = new Map<string, ArticleText>();
  const taken = new Set<string>();
  const articles = read.map(({ article, language, passages }): ArticleEntry => {
    const title = titleOf(article);
    const shown = passagesOf(article, passages, policy);
    const text: ArticleText = { id: article.id, title, passages: shown };
    const href = shown.length > 0 ? `${options.texts}/${textFileName(text, taken)}.json` : null;
    if (href !== null) texts.set(href, text);
    const { id, url, publisher, author, published, modified, copies } = article;
    const also = { ...(modified ? { modified } : {}), ...(copies ? { copies } : {}) };
    const sha256 = sha256Of(article.text);
    return { id, title, url, publisher, author, published, language, sha256, href, ...also };
  });
  const features = mapEvents(events, (event) => {
    // A person has the last word: what was corrected or confirmed is in no doubt.
    const { confidence, checkedBy } = event.properties;
    const doubtful = checkedBy === null && confidence < options.minConfidence;
    if (doubtful === event.properties.doubtful) return event;
    return { ...event, properties: { ...event.properties, doubtful } };
  });
  const set: LongEventSet = {
    type: 'FeatureCollection',
    dateline: {
      version: EVENT_SET_VERSION,
      title: collection.title ?? options.title,
      language: collection.language ?? 'en',
      texts: policy,
      minConfidence: options.minConfidence,
      contact: collection.contact,
      articles,
      counts: { ...countEvents(features), ...removedCounts(options.removed) },
    },
    features,
  };
  return { set, texts };
}

function removedCounts({ rejected, hidden }: EventSetOptions['removed'] = { rejected: 0, hidden: 0 }) {
  return { ...(rejected > 0 ? { rejected } : {}), ...(hidden > 0 ? { hidden } : {}) };
}

/** The metadata's title, else the text's first line, cut at a word where it is long. */
function titleOf({ title, text, id }: Article): string {
  const line = title ?? text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  if (line.length <= 120) return line || id;
  return `${line.slice(0, 120).replace(/\s+\S*$/, '')} …`;
}

function passagesOf({ text }: Article, passages: readonly Span[], policy: TextPolicy) {
  switch (policy) {
    case 'full':
      return [{ start: 0, end: text.length, text }];
    case 'quotes':
      return passages.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
    case 'none':
      return [];
  }
}

/**
 * A text's id as a file's name that every server and file system takes, distinct without regard to case, with a digest
 * of what it holds: a text that changes gets another name, so that a set never meets another build's.
 */
export function textFileName(text: ArticleText, taken: Set<string>): string {
  const { id } = text;
  const plain = /^[a-z0-9][a-z0-9._-]{0,150}$/.test(id) ? id : slugText(id).slice(0, 150) || 'article';
  return takeFree(`${plain}.${sha256Of(JSON.stringify(text)).slice(0, 8)}`, taken);
}

/** Of a text in UTF-8, in hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
