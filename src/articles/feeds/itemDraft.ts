import { foundMetadata } from '../foundMetadata.ts';
import { blockText } from '../html/blockText.ts';
import type { RecordReading } from '../recordDraft.ts';
import type { FeedElement, FeedItem } from './feedItems.ts';

/** What the channel says for items that do not say it themselves. */
export interface ChannelMetadata {
  readonly title: string | undefined;
  readonly language: string | undefined;
}

/** Makes an article of a feed's item: its full text where the feed has it, else its summary. */
export function itemDraft(
  { line, elements }: FeedItem,
  { title, language }: ChannelMetadata,
  file: string,
): RecordReading {
  const all = (...names: readonly string[]) =>
    names.flatMap((name) => elements.filter((element) => element.name === name).map(textOf));
  const headline = asLine(all('title')[0]);
  const text = longest(all('content:encoded', 'content', 'description', 'summary', 'media:description'));
  if (text === '') {
    const found = headline === '' ? 'none' : `the headline ${JSON.stringify(headline.slice(0, 60))} alone`;
    return {
      draft: null,
      notices: [
        {
          kind: 'left-out',
          file,
          line,
          expected: 'an item with text',
          found,
          outcome: 'the item was left out',
        },
      ],
    };
  }
  const guid = elements.find(({ name }) => name === 'guid');
  const { metadata, notices } = foundMetadata(
    {
      title: [headline],
      published: all('pubdate', 'published', 'dc:date', 'issued', 'dcterms:issued', 'prism:publicationdate'),
      modified: all('updated', 'dcterms:modified', 'atom:updated', 'modified'),
      url: [linkOf(elements), ...(guid?.attributes.ispermalink === 'false' ? [] : [guid?.text])],
      author: all('dc:creator', 'author').map(asName),
      publisher: [...all('source').map(asLine), title],
      language: [...all('dc:language'), language],
    },
    file,
    line,
  );
  // Atom demands `updated`; where nothing else is said it is the only date there is, and is no day of publication.
  const name = headline || metadata.url;
  return { draft: { text, metadata, line, ...(name ? { name } : {}) }, notices };
}

/** The first address that leads to the item itself. */
function linkOf(elements: readonly FeedElement[]): string | undefined {
  const links = elements.filter(({ name }) => name === 'link');
  const own = links.find(({ attributes: { rel = 'alternate', href } }) => href && rel === 'alternate');
  return own?.attributes.href ?? links.find(({ text }) => text.trim() !== '')?.text;
}

function textOf({ text }: FeedElement): string {
  return text.trim();
}

/** Of HTML in one line: titles come with tags and entities in them. */
export function asLine(html: string | undefined): string {
  return blockText(html ?? '').replace(/\s+/g, ' ');
}

/** RSS has authors as mail addresses with the name in parentheses, Atom as elements within. */
function asName(html: string): string {
  const inner = /<name>(?<name>[^<]*)<\/name>/.exec(html)?.groups?.name ?? html;
  const line = asLine(inner);
  return /@\S+\s+\((?<name>[^)]{1,200})\)$/.exec(line)?.groups?.name ?? line;
}

function longest(htmls: readonly string[]): string {
  const texts = htmls.map((html) => blockText(html));
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}
