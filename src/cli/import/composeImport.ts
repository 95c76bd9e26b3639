import { countEvents } from '../../event-set/countEvents.ts';
import {
  type ArticleText,
  EVENT_SET_VERSION,
  type EventSet,
  type EventSetHeader,
  type TextPolicy,
} from '../../event-set/eventSet.ts';
import { type MadeEventSet, textFileName } from '../build/makeEventSet.ts';
import type { Imports } from './readImports.ts';

/** Makes one set of everything that was imported. A set of ours alone keeps its header. */
export function composeImport(imports: Imports, given: string | null, fallback: string): MadeEventSet {
  const { events, headers } = imports;
  const files = new Map<string, ArticleText>();
  const taken = new Set<string>();
  const articles = imports.articles.map((article) => {
    const text = imports.texts.get(article.id);
    if (!text) return { ...article, href: null };
    const href = `articles/${textFileName(text, taken)}.json`;
    files.set(href, text);
    return { ...article, href };
  });
  const [own] = headers;
  const isAlone = own !== undefined && headers.length === 1 && imports.losses.length === 1;
  const header: Omit<EventSetHeader, 'articles' | 'counts' | 'title'> = {
    version: EVENT_SET_VERSION,
    language: own?.language ?? 'en',
    texts: isAlone ? own.texts : strictest(headers),
    minConfidence: Math.max(0, ...headers.map(({ minConfidence }) => minConfidence)),
    contact: own?.contact ?? null,
  };
  const counted = countEvents(events);
  const { rejected, hidden } = isAlone ? own.counts : {};
  const counts = {
    ...counted,
    ...(rejected === undefined ? {} : { rejected }),
    ...(hidden === undefined ? {} : { hidden }),
  };
  const title = given ?? imports.title ?? fallback;
  const set: EventSet = {
    type: 'FeatureCollection',
    dateline: { ...header, title, articles, counts },
    features: [...events],
  };
  return { set, texts: files };
}

/** Records are published whole; beside a set whose articles are not, the page must not say that all texts are. */
function strictest(headers: readonly EventSetHeader[]): TextPolicy {
  return headers.some(({ texts }) => texts !== 'full') ? 'quotes' : 'full';
}
