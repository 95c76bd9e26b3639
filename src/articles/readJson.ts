import { decode, normaliseText } from './decode.ts';
import { foundMetadata } from './foundMetadata.ts';
import { blockText } from './html/blockText.ts';
import { type Notice, quoteValue } from './notice.ts';
import { noticeEncoding } from './noticeEncoding.ts';
import { type ArticleReader, type Draft, type FileReading, leaveOut } from './reader.ts';
import { type RecordReading, recordDraft } from './recordDraft.ts';

/** JSON Feed, and JSON with one article or a list of them by the member names of `annotate`. */
export const jsonReader: ArticleReader = {
  name: 'JSON Feed',
  saidIn: 'its item',
  isWorthKeeping: true,
  endings: ['.json'],
  read: readJson,
};

type Json = Readonly<Record<string, unknown>>;

function readJson(bytes: Uint8Array, file: string): FileReading {
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') return leaveOut(file, 'a JSON Feed', decoded.found);
  let root: unknown;
  try {
    root = JSON.parse(decoded.text);
  } catch (failure) {
    return leaveOut(file, 'JSON', failure instanceof Error ? failure.message : 'an error');
  }
  const feed = isRecord(root) && Array.isArray(root.items) ? root : null;
  const items: readonly unknown[] = feed ? (feed.items as unknown[]) : Array.isArray(root) ? root : [root];
  const drafts: Draft[] = [];
  const notices: Notice[] = noticeEncoding(decoded, file);
  for (const [i, item] of items.entries()) {
    const reading = !isRecord(item)
      ? leaveItemOut(file, 'an object', quoteValue(item))
      : feed
        ? readItem(item, feed, file)
        : recordDraft(item, file, null);
    const named = items.length < 2 ? reading.notices : reading.notices.map((one) => nameItem(one, i + 1));
    notices.push(...named);
    if (reading.draft) drafts.push(reading.draft);
  }
  return drafts.length > 0 || notices.length > 0
    ? { drafts, notices }
    : leaveOut(file, 'a JSON Feed with items', 'none');
}

/** An item of a JSON Feed, version 1 or 1.1 (jsonfeed.org). */
function readItem(item: Json, feed: Json, file: string): RecordReading {
  const html = textOf(item.content_html);
  const text = normaliseText(textOf(item.content_text) ?? '').trim() || (html ? blockText(html) : '');
  const title = textOf(item.title);
  const summary = text || normaliseText(textOf(item.summary) ?? '').trim();
  if (summary === '') return leaveItemOut(file, 'an item with text', 'none');
  const { metadata, notices } = foundMetadata(
    {
      title: [title],
      published: [textOf(item.date_published)],
      modified: [textOf(item.date_modified)],
      url: [textOf(item.url), textOf(item.id), textOf(item.external_url)],
      author: [namesOf(item.authors ?? item.author), namesOf(feed.authors ?? feed.author)],
      publisher: [textOf(feed.title)],
      language: [textOf(item.language), textOf(feed.language)],
    },
    file,
    null,
  );
  const name = title ?? metadata.url;
  return { draft: { text: summary, metadata, ...(name ? { name } : {}) }, notices };
}

function leaveItemOut(file: string, expected: string, found: string): RecordReading {
  return {
    draft: null,
    notices: [{ kind: 'left-out', file, line: null, expected, found, outcome: 'left out' }],
  };
}

function nameItem(notice: Notice, number: number): Notice {
  return { ...notice, found: `${notice.found} in item ${number}` };
}

function namesOf(value: unknown): string | undefined {
  const names = [value].flat().slice(0, 20);
  const known = names.flatMap((one) => (isRecord(one) ? (textOf(one.name) ?? []) : []));
  return known.length > 0 ? known.join(', ') : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
