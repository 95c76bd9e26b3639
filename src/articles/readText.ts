import { type Decoded, decode } from './decode.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { readMetadataText } from './metadataText.ts';
import type { Notice } from './notice.ts';
import { type ArticleReader, bareDraft, type FileReading, leaveOut } from './reader.ts';

/** Plain text and Markdown, with or without front matter. Markdown's signs stay in the text, so that offsets hold. */
export const textReader: ArticleReader = {
  name: 'plain text or Markdown',
  endings: ['.txt', '.text', '.md', '.markdown'],
  read: readText,
};

function readText(bytes: Uint8Array, file: string): FileReading {
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') return leaveOut(file, 'text', decoded.found);
  const notices = noticeEncoding(decoded, file);
  const { yaml, text, unclosed } = splitFrontMatter(decoded.text);
  if (unclosed) {
    notices.push({
      kind: 'left-out',
      file,
      line: 1,
      expected: 'front matter that ends with a line ---',
      found: 'no such line',
      outcome: 'its metadata were left out and the whole file was read as text',
    });
  }
  if (yaml === null) return { drafts: [bareDraft(text)], notices };
  const read = readMetadataText(yaml, file, 'front matter', 2);
  if (text.trim() === '') return leaveOut(file, 'text behind the front matter', 'nothing');
  return { drafts: [{ text, metadata: read.metadata }], notices: [...notices, ...read.notices] };
}

function noticeEncoding(decoded: Extract<Decoded, { kind: 'text' }>, file: string): Notice[] {
  const { encoding, lost } = decoded;
  if (encoding === 'UTF-8' && lost === 0) return [];
  const found = lost === 0 ? encoding : `${encoding} with ${lost} broken character${lost === 1 ? '' : 's'}`;
  return [
    { kind: 'noted', file, line: null, expected: 'text in UTF-8', found, outcome: `read as ${encoding}` },
  ];
}
