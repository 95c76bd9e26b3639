import { decode } from './decode.ts';
import { type Notice, quoteValue } from './notice.ts';
import { noticeEncoding } from './noticeEncoding.ts';
import { type ArticleReader, type Draft, type FileReading, leaveOut } from './reader.ts';
import { recordDraft } from './recordDraft.ts';

/** NDJSON: one article a line, with the member names of `annotate`. */
export const linesReader: ArticleReader = {
  name: 'JSON lines',
  saidIn: 'its line',
  endings: ['.ndjson', '.jsonl'],
  read: readLines,
};

function readLines(bytes: Uint8Array, file: string): FileReading {
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') return leaveOut(file, 'lines of JSON', decoded.found);
  const drafts: Draft[] = [];
  const notices: Notice[] = noticeEncoding(decoded, file);
  for (const [i, line] of decoded.text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const record = parseObject(line);
    if (record === null) {
      notices.push({
        kind: 'left-out',
        file,
        line: i + 1,
        expected: 'a JSON object',
        found: quoteValue(line.trim()),
        outcome: 'the line was left out',
      });
      continue;
    }
    const reading = recordDraft(record, file, i + 1);
    notices.push(...reading.notices);
    if (reading.draft) drafts.push(reading.draft);
  }
  return { drafts, notices };
}

/** A JSON object, or null for anything else. */
function parseObject(json: string): Readonly<Record<string, unknown>> | null {
  // Soon told: a parser's error takes a hundred times as long.
  if (!json.trimStart().startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
