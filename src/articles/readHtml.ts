import { parseHTML } from 'linkedom';
import { decodeDeclared } from './decodeDeclared.ts';
import { foundMetadata } from './foundMetadata.ts';
import { boundDepth, isTooDeep } from './html/boundDepth.ts';
import { MOST_TAGS, mainText } from './html/mainText.ts';
import { pageMetadata } from './html/pageMetadata.ts';
import type { Notice } from './notice.ts';
import { noticeEncoding } from './noticeEncoding.ts';
import { type ArticleReader, type FileReading, leaveOut } from './reader.ts';

/** Saved web pages: one article each. Offsets count in the text that is made of the page. */
export const htmlReader: ArticleReader = {
  name: 'web page',
  saidIn: 'the page',
  isWorthKeeping: true,
  endings: ['.html', '.htm', '.xhtml'],
  read: readHtml,
};

function readHtml(bytes: Uint8Array, file: string): FileReading {
  const decoded = decodeDeclared(bytes);
  if (decoded.kind === 'refused') return leaveOut(file, 'a web page', decoded.found);
  const notices = noticeEncoding(decoded, file);
  const note = (expected: string, found: string, outcome: string) =>
    notices.push({ kind: 'noted', file, line: null, expected, found, outcome });

  const bounded = boundDepth(decoded.text);
  const { html, depth, tags } = bounded;
  if (isTooDeep(bounded))
    note(
      'elements nested at most 200 deep',
      `${depth} deep`,
      'the deeper tags were left out, their text was kept',
    );
  const isLarge = tags > MOST_TAGS;
  if (isLarge)
    note(
      `a page of at most ${MOST_TAGS} tags`,
      `${tags}`,
      'the text of the whole page was taken, with what surrounds the article',
    );
  const page = parseHTML(isLarge ? headOf(html) : html.replace(BREAKS, '<br><br>')).document;
  const { metadata, notices: found } = foundMetadata(pageMetadata(page), file, null);
  const { text, from } = mainText(isLarge ? null : page, html);
  if (text === '') return leaveOut(file, 'a web page with text', 'none');
  if (from === 'page' && !isLarge)
    note('an article that stands out from its page', 'none', 'the text of the whole page was taken');
  const all: readonly Notice[] = [...notices, ...found];
  return { drafts: [{ text, metadata }], notices: all };
}

// Accepted: three line breaks in a row and more, which the reading view takes the square of their number to read.
const BREAKS = /(?:<br ?\/?>\s{0,20}){3,}/gi;

function headOf(html: string): string {
  const end = html.search(/<\/head\b|<body\b/i);
  return html.slice(0, Math.min(end < 0 ? html.length : end, 100_000));
}
