import { parseIsoDate } from '../event-set/day.ts';
import { type Notice, quoteValue } from './notice.ts';

/** What front matter, a sidecar or a row of `articles.csv` may say of an article; null where it does not. */
export interface Metadata {
  readonly id: string | null;
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** YYYY-MM-DD: the day of the last change. */
  readonly modified: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

export const METADATA_KEYS = [
  'id',
  'title',
  'published',
  'modified',
  'url',
  'publisher',
  'author',
  'language',
] as const;
export type MetadataKey = (typeof METADATA_KEYS)[number];

export const NO_METADATA: Metadata = {
  id: null,
  title: null,
  published: null,
  modified: null,
  url: null,
  publisher: null,
  author: null,
  language: null,
};

/** Where metadata stands, for the notices. */
export interface Source {
  readonly file: string;
  readonly line: number | null;
}

/** Reads the known keys of a record; a value that cannot be read is left out with a notice, the others stay. */
export function readMetadata(
  record: Readonly<Record<string, unknown>>,
  source: Source,
): { readonly metadata: Metadata; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const metadata: { -readonly [K in MetadataKey]: string | null } = { ...NO_METADATA };
  for (const key of METADATA_KEYS) {
    const value = record[key];
    if (value === undefined || value === null || value === '') continue;
    const text = readField(key, value);
    if (text !== null) metadata[key] = text;
    else
      notices.push({
        kind: 'left-out',
        ...source,
        expected: `${key} to be ${EXPECTED[key]}`,
        found: quoteValue(value),
        outcome: key === 'published' ? 'the publication date counts as unknown' : `${key} was left out`,
      });
  }
  return { metadata, notices };
}

/** A notice on keys that are none of the known ones, or null. */
export function noticeUnknownKeys(
  keys: readonly string[],
  known: readonly string[],
  what: string,
  source: Source,
): Notice | null {
  const unknown = keys.filter((key) => !known.includes(key));
  if (unknown.length === 0) return null;
  return {
    kind: 'noted',
    ...source,
    expected: `the ${what} ${known.join(', ')}`,
    found: unknown.map(quoteValue).join(', '),
    outcome: unknown.includes('date') ? 'ignored (did you mean published?)' : 'ignored',
  };
}

const EXPECTED: Readonly<Record<MetadataKey, string>> = {
  id: 'up to 200 letters, digits and signs without spaces',
  title: 'text in one line',
  published: 'a date of the calendar as YYYY-MM-DD',
  modified: 'a date of the calendar as YYYY-MM-DD',
  url: 'an address that begins with http:// or https://',
  publisher: 'text in one line',
  author: 'text in one line',
  language: 'a language tag such as en or pt-BR',
};

const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
// Accepted: 2025-11-04; 2025-11-04T10:00, with or without seconds and zone, of which the day is taken as written.
const PUBLISHED =
  /^(?<day>-?\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?$/;

function readField(key: MetadataKey, value: unknown): string | null {
  if (Array.isArray(value) && key === 'author') return readField(key, value.join(', '));
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > 2000) return null;
  switch (key) {
    case 'id':
      return /^[^\s\p{Cc}]{1,200}$/u.test(text) ? text : null;
    case 'published':
    case 'modified':
      return readPublished(text);
    case 'url':
      return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
    case 'language':
      return LANGUAGE.test(text) ? text : null;
    default:
      return text;
  }
}

/** The day of a publication date, or null when it is none: `2025-02-30`, `4 Nov`, `2025`. No time zone is applied. */
export function readPublished(text: string): string | null {
  const day = PUBLISHED.exec(text)?.groups?.day;
  return day !== undefined && parseIsoDate(day) !== null ? day : null;
}
