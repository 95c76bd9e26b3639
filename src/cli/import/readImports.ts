import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { decode } from '../../articles/decode.ts';
import { decodeDeclared } from '../../articles/decodeDeclared.ts';
import type { Notice } from '../../articles/notice.ts';
import { noticeEncoding } from '../../articles/noticeEncoding.ts';
import { type CheckedEventSet, checkEventSet } from '../../event-set/checkEventSet.ts';
import type { ArticleEntry, ArticleText, EventFeature, EventSetHeader } from '../../event-set/eventSet.ts';
import type { Format } from '../../exchange/formats.ts';
import type { Loss } from '../../exchange/losses.ts';
import { geojsonRecords } from '../../exchange/read/geojsonRecords.ts';
import { importEvents } from '../../exchange/read/importEvents.ts';
import { type ExchangeReading, readExchange } from '../../exchange/read/readExchange.ts';
import type { SourceReading } from '../../exchange/read/sourceRecord.ts';
import { sha256Of } from '../build/makeEventSet.ts';
import { systemError } from '../systemError.ts';
import { keepIds } from './keepIds.ts';
import { readTexts } from './readTexts.ts';

/** What became of the files: everything that one set is made of. */
export interface Imports {
  readonly title: string | null;
  readonly events: readonly EventFeature[];
  readonly articles: readonly ArticleEntry[];
  /** By the articles' ids. */
  readonly texts: ReadonlyMap<string, ArticleText>;
  /** Of the event sets of ours among the files. */
  readonly headers: readonly EventSetHeader[];
  readonly notices: readonly Notice[];
  readonly losses: readonly { readonly file: string; readonly losses: readonly Loss[] }[];
}

/** A larger file is better cut: the page has to hold what is made of it. */
const MOST_BYTES = 128 * 2 ** 20;

/** Reads the files in their order; what cannot be read is named, and the others go on. */
export function readImports(given: readonly string[], cwd: string, format: Format | null): Imports {
  const taken = { takenIds: new Set<string>(), takenArticles: new Set<string>() };
  const events: EventFeature[] = [];
  const articles: ArticleEntry[] = [];
  const texts = new Map<string, ArticleText>();
  const headers: EventSetHeader[] = [];
  const notices: Notice[] = [];
  const losses: { file: string; losses: readonly Loss[] }[] = [];
  const titles: (string | null)[] = [];
  const leaveOut = (file: string, expected: string, found: string, outcome = 'left out') =>
    notices.push({ kind: 'left-out', file, line: null, expected, found, outcome });
  for (const file of given) {
    const path = resolve(cwd, file);
    const text = textOf(path, file, notices);
    if (text === null) continue;
    const read = asSetOrRecords(readExchange(text, file, format), file);
    if (read.kind === 'refused') {
      for (const problem of read.problems) leaveOut(file, 'an event set that keeps the contract', problem);
      continue;
    }
    if (read.kind === 'records') {
      const title = basename(file);
      const context = { file, title, sha256: sha256Of(text), language: 'en', ...taken, hash: sha256Of };
      const imported = importEvents(read.reading, context);
      events.push(...imported.events);
      articles.push(...imported.articles);
      for (const [id, article] of imported.texts) texts.set(id, article);
      notices.push(...imported.notices);
      losses.push({ file, losses: imported.losses });
      titles.push(imported.title);
      if (imported.events.length === 0 && imported.notices.length === 0)
        leaveOut(file, 'at least one event', 'none');
      continue;
    }
    const { checked } = read;
    for (const note of checked.notes)
      leaveOut(file, 'an event set that keeps the contract', note, 'the event was left out');
    const own = keepIds(checked.set, readTexts(checked.set, path), taken);
    events.push(...own.events);
    articles.push(...own.articles);
    for (const [id, article] of own.texts) texts.set(id, article);
    headers.push(checked.set.dateline);
    losses.push({ file, losses: own.losses });
    titles.push(checked.set.dateline.title);
  }
  return {
    title: titles.find((each) => each !== null) ?? null,
    events,
    articles,
    texts,
    headers,
    notices,
    losses,
  };
}

type Read =
  | { readonly kind: 'records'; readonly reading: SourceReading }
  | { readonly kind: 'set'; readonly checked: Extract<CheckedEventSet, { readonly set: unknown }> }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/**
 * A set of ours that another program has written anew is none any more (GDAL drops the ids from the properties): where
 * not one event keeps the contract, the features are records like others.
 */
function asSetOrRecords(read: ExchangeReading, file: string): Read {
  if (read.kind === 'records') return read;
  const checked = checkEventSet(read.value);
  if ('set' in checked) return { kind: 'set', checked };
  const { problems } = checked;
  if (!problems.every((problem) => problem.startsWith('features['))) return { kind: 'refused', problems };
  return { kind: 'records', reading: geojsonRecords(read.value, file) };
}

/** The text of a file, normalised; null, with a notice, where it has none. */
function textOf(path: string, file: string, notices: Notice[]): string | null {
  const leaveOut = (expected: string, found: string) => {
    notices.push({ kind: 'left-out', file, line: null, expected, found, outcome: 'left out' });
    return null;
  };
  let bytes: Uint8Array;
  try {
    const size = statSync(path).size;
    if (size > MOST_BYTES)
      return leaveOut('a file of at most 128 MB', `one of ${Math.ceil(size / 2 ** 20)} MB`);
    bytes = readFileSync(path);
  } catch (error) {
    return leaveOut('a file that can be read', systemError(error));
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  if (isZip)
    return leaveOut('a file that is not packed', 'a ZIP archive: unpack a KMZ and import its doc.kml');
  const isXml = /\.(?:kml|xml)$/i.test(file);
  const decoded = isXml ? decodeDeclared(bytes) : decode(bytes);
  if (decoded.kind === 'refused') return leaveOut('a text', decoded.found);
  notices.push(...noticeEncoding(decoded, file));
  return decoded.text;
}
