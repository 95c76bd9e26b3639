import { decode, normaliseText } from './decode.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { readMetadataText } from './metadataText.ts';
import { noticeEncoding } from './noticeEncoding.ts';
import { type ArticleReader, bareDraft, type FileReading, leaveOut } from './reader.ts';

/** Plain text and Markdown, with or without front matter. Markdown's signs stay in the text, so that offsets hold. */
export const textReader: ArticleReader = {
  name: 'plain text or Markdown',
  saidIn: 'its front matter',
  endings: ['.txt', '.text', '.md', '.markdown'],
  read: readText,
};

function readText(bytes: Uint8Array, file: string): FileReading {
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') return leaveOut(file, 'text', decoded.found);
  const notices = noticeEncoding(decoded, file);
  const { yaml, text: body, unclosed } = splitFrontMatter(decoded.text);
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
  if (yaml === null) return { drafts: [bareDraft(body)], notices };
  const text = normaliseText(body);
  const read = readMetadataText(yaml, file, 'front matter', 2);
  if (text.trim() === '') return leaveOut(file, 'text behind the front matter', 'nothing');
  return { drafts: [{ text, metadata: read.metadata }], notices: [...notices, ...read.notices] };
}
