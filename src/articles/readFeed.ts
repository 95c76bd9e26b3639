import { decodeDeclared } from './decodeDeclared.ts';
import { parseFeed } from './feeds/feedItems.ts';
import { asLine, itemDraft } from './feeds/itemDraft.ts';
import type { Notice } from './notice.ts';
import { quoteValue } from './notice.ts';
import { noticeEncoding } from './noticeEncoding.ts';
import { type ArticleReader, type Draft, type FileReading, leaveOut } from './reader.ts';

/** RSS 2.0, RSS 1.0 and Atom: one article an item. */
export const feedReader: ArticleReader = {
  name: 'RSS or Atom feed',
  saidIn: 'its item',
  isWorthKeeping: true,
  endings: ['.xml', '.rss', '.atom', '.rdf'],
  read: readFeed,
};

const ROOTS = ['rss', 'rdf', 'feed'];
/** Definitions stand before the root; a feed needs none, and those that nest are made to exhaust memory. */
const ENTITY = /<!ENTITY\b/i;

function readFeed(bytes: Uint8Array, file: string): FileReading {
  const decoded = decodeDeclared(bytes);
  if (decoded.kind === 'refused') return leaveOut(file, 'a feed', decoded.found);
  const head = decoded.text.slice(0, decoded.text.search(/<(?:rss|(?:\w+:)?rdf|(?:\w+:)?feed)\b|$/i));
  if (ENTITY.test(head)) return leaveOut(file, 'a feed that defines no entities', 'definitions of entities');
  const { root, channel, items } = parseFeed(decoded.text);
  if (!ROOTS.includes(root))
    return leaveOut(
      file,
      'an RSS or Atom feed',
      root === '' ? 'no XML' : `XML of the kind ${quoteValue(root)}`,
    );
  if (items.length === 0) return leaveOut(file, 'a feed with items', 'none');

  const drafts: Draft[] = [];
  const notices: Notice[] = noticeEncoding(decoded, file);
  const first = (name: string) => channel.find((element) => element.name === name)?.text.trim();
  const about = {
    title: asLine(first('title')) || undefined,
    language: first('language') ?? first('dc:language'),
  };
  for (const item of items) {
    const reading = itemDraft(item, about, file);
    notices.push(...reading.notices);
    if (reading.draft) drafts.push(reading.draft);
  }
  return { drafts, notices };
}
