import { TEXT_POLICIES, type TextPolicy } from '../event-set/eventSet.ts';
import { noticeUnknownKeys } from './metadata.ts';
import { parseRecord } from './metadataText.ts';
import { type Notice, quoteValue } from './notice.ts';

/** What `collection.yaml` says of a folder's articles as a whole; null where it does not. */
export interface Collection {
  readonly title: string | null;
  /** BCP 47, of the titles and quotes. */
  readonly language: string | null;
  readonly texts: TextPolicy | null;
  /** From 0 to 1: events below it go to the doubtful tray. */
  readonly minConfidence: number | null;
  /** Where errors can be reported: a mail address or an https URL. */
  readonly contact: string | null;
  /** Where it stands among the collections of a site: the lowest first, those without one after them, by name. */
  readonly order: number | null;
}

export const NO_COLLECTION: Collection = {
  title: null,
  language: null,
  texts: null,
  minConfidence: null,
  contact: null,
  order: null,
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads `collection.yaml`; a value that cannot be read is left out with a notice, the others stay. */
export function readCollection(
  yaml: string,
  file: string,
): { readonly collection: Collection; readonly notices: readonly Notice[] } {
  const parsed = parseRecord(yaml, file, 'description of the collection');
  if (parsed.kind === 'broken') return { collection: NO_COLLECTION, notices: [parsed.notice] };
  const { record } = parsed;
  const notices: Notice[] = [];
  const take = <T>(key: keyof Collection, expected: string, read: (value: unknown) => T | null): T | null => {
    const value = record[key];
    if (value === undefined || value === null) return null;
    const result = read(value);
    if (result === null)
      notices.push({
        kind: 'left-out',
        file,
        line: null,
        expected: `${key} to be ${expected}`,
        found: quoteValue(value),
        outcome: `${key} was left out`,
      });
    return result;
  };
  const collection: Mutable<Collection> = {
    title: take('title', 'text in one line', readTitle),
    language: take('language', 'a language tag such as en or pt-BR', readLanguage),
    texts: take('texts', `one of ${TEXT_POLICIES.join(', ')}`, readTexts),
    minConfidence: take('minConfidence', 'a number from 0 to 1', readConfidence),
    contact: take('contact', 'a mail address or an https address', readContact),
    order: take('order', 'a number', readOrder),
  };
  const unknown = noticeUnknownKeys(Object.keys(record), Object.keys(NO_COLLECTION), 'keys', {
    file,
    line: null,
  });
  return { collection, notices: unknown ? [...notices, unknown] : notices };
}

function readTitle(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const title = String(value).trim().replace(/\s+/g, ' ');
  return title === '' || title.length > 500 ? null : title;
}

function readLanguage(value: unknown): string | null {
  return typeof value === 'string' && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value) ? value : null;
}

function readTexts(value: unknown): TextPolicy | null {
  return TEXT_POLICIES.find((policy) => policy === value) ?? null;
}

/** A confidence as a number from 0 to 1, or null. */
export function readConfidence(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : null;
}

// Accepted: desk@example.org; mailto:desk@example.org; https://example.org/corrections
const CONTACT = /^(?:mailto:)?[^\s@<>"?&]{1,64}@[^\s@<>"?&]{1,255}$|^https:\/\/[^\s<>"]{1,2000}$/;

function readContact(value: unknown): string | null {
  return typeof value === 'string' && CONTACT.test(value) ? value : null;
}

function readOrder(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
