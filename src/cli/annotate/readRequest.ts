import type { Article } from '../../articles/article.ts';
import { readPublished } from '../../articles/metadata.ts';
import { quoteValue } from '../../articles/notice.ts';

/** What a line asks for: an article, and the id as it was given, to be handed back. */
export type Request =
  | { readonly kind: 'article'; readonly id: unknown; readonly article: Article }
  | { readonly kind: 'error'; readonly id: unknown; readonly error: string };

/** In UTF-16 code units: a longer text is a dump of many, and reading it whole would cost gigabytes. */
const LONGEST_TEXT = 12 * 2 ** 20;

/**
 * Reads a line of `annotate`'s input, `{"id", "text", "title"?, "published"?, "url"?, "publisher"?, "language"?}`.
 * The publication date is `published`, else a gold file's `dct`, else the day of its `reference`. The text stays
 * exactly as it is, so that offsets hold. A missing id is allowed: the order of the lines tells.
 */
export function readRequest(bytes: Uint8Array): Request {
  let line: unknown;
  try {
    line = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (failure) {
    const found = failure instanceof Error ? failure.message : String(failure);
    return { kind: 'error', id: undefined, error: `expected a JSON object in UTF-8, found: ${found}` };
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    return { kind: 'error', id: undefined, error: `expected a JSON object, found ${quoteValue(line)}` };
  }
  const record = line as Record<string, unknown>;
  const { id, text } = record;
  const fail = (error: string): Request => ({ kind: 'error', id, error });
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    return {
      kind: 'error',
      id: undefined,
      error: `expected id to be a text or a number, found ${quoteValue(id)}`,
    };
  }
  if (typeof text !== 'string') return fail(`expected text to be a text, found ${quoteValue(text)}`);
  if (text.length > LONGEST_TEXT)
    return fail(`expected text of at most ${LONGEST_TEXT} units, found ${text.length}`);
  for (const key of ['title', 'url', 'publisher', 'language'] as const) {
    const value = record[key] ?? null;
    if (value !== null && typeof value !== 'string')
      return fail(`expected ${key} to be a text, found ${quoteValue(value)}`);
  }
  const given = record.published ?? record.dct ?? record.reference ?? null;
  const published = typeof given === 'string' ? readPublished(given) : null;
  if (given !== null && published === null) {
    return fail(`expected published to be a date of the calendar as YYYY-MM-DD, found ${quoteValue(given)}`);
  }
  const article: Article = {
    id: id === undefined ? 'article' : String(id),
    text,
    title: textOrNull(record.title),
    url: textOrNull(record.url),
    publisher: textOrNull(record.publisher),
    author: null,
    published,
    language: textOrNull(record.language),
  };
  return { kind: 'article', id, article };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
