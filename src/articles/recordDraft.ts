import { normaliseText } from './decode.ts';
import { METADATA_KEYS, noticeUnknownKeys, readMetadata } from './metadata.ts';
import { type Notice, quoteValue } from './notice.ts';
import type { Draft } from './reader.ts';
import { writtenDay } from './writtenDay.ts';

/** What a record of a table or of lines gives: an article, or notices alone. */
export interface RecordReading {
  readonly draft: Draft | null;
  readonly notices: readonly Notice[];
}

/** Members that stand for others, as other programs name them. */
const ALIASES: Readonly<Record<string, string>> = {
  body: 'text',
  content: 'text',
  headline: 'title',
  date: 'published',
  dct: 'published',
  reference: 'published',
  updated: 'modified',
  link: 'url',
  source: 'publisher',
  lang: 'language',
};

export const RECORD_KEYS: readonly string[] = ['text', ...METADATA_KEYS];

/** Reads an article from named values: `text`, which it must have, and the members of metadata. */
export function recordDraft(
  record: Readonly<Record<string, unknown>>,
  file: string,
  line: number | null,
): RecordReading {
  const named = nameMembers(record);
  const { text } = named;
  if (typeof text !== 'string' || text.trim() === '') {
    const expected = 'the words of an article in text';
    const found = quoteValue(text);
    return {
      draft: null,
      notices: [{ kind: 'left-out', file, line, expected, found, outcome: 'left out' }],
    };
  }
  for (const key of ['published', 'modified'] as const) {
    const value = named[key];
    if (typeof value === 'string') named[key] = writtenDay(value) ?? value;
  }
  const { metadata, notices } = readMetadata(named, { file, line });
  const name = metadata.title ?? metadata.url;
  return {
    draft: {
      text: normaliseText(text),
      metadata,
      ...(line === null ? {} : { line }),
      ...(name === null ? {} : { name }),
    },
    notices,
  };
}

/** A notice on columns or members that are none of an article's, or null. */
export function noticeUnknownMembers(
  keys: readonly string[],
  what: string,
  file: string,
  line: number | null,
): Notice | null {
  const unknown = keys.filter((key) => !Object.hasOwn(ALIASES, key));
  return noticeUnknownKeys(unknown, RECORD_KEYS, what, { file, line });
}

/** The record with the members' own names; a member of that name wins over its aliases. */
function nameMembers(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    const alias = Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined;
    if (alias === undefined) named[key] = value;
    else if (record[alias] === undefined && named[alias] === undefined) named[alias] = value;
  }
  return named;
}

/** Whether a column or member of this name is the article's text. */
export function isTextName(name: string): boolean {
  return name === 'text' || (Object.hasOwn(ALIASES, name) && ALIASES[name] === 'text');
}

/** Whether a column or member of this name says something of an article. */
export function isRecordName(name: string): boolean {
  return RECORD_KEYS.includes(name) || Object.hasOwn(ALIASES, name);
}
