import { delimiterOf, parseCsv } from './csv.ts';
import { decode } from './decode.ts';
import { type Notice, quoteValue } from './notice.ts';
import { noticeEncoding } from './noticeEncoding.ts';
import { type ArticleReader, type Draft, type FileReading, leaveOut } from './reader.ts';
import { isTextName, noticeUnknownMembers, RECORD_KEYS, recordDraft } from './recordDraft.ts';

/** In UTF-16 code units: a quoted value that runs longer was not closed where it was meant to be. */
const LONGEST_TEXT = 200_000;

/** Tables of articles: one a row, the columns named in the first one. */
export const tableReader: ArticleReader = {
  name: 'table',
  saidIn: 'its row',
  endings: ['.csv', '.tsv'],
  read: readTable,
};

function readTable(bytes: Uint8Array, file: string): FileReading {
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') return leaveOut(file, 'a table', decoded.found);
  const firstLine = decoded.text.split('\n', 1)[0] ?? '';
  const [first, ...others] = parseCsv(decoded.text, delimiterOf(firstLine), LONGEST_TEXT);
  const header = first?.kind === 'row' ? first.values.map((name) => name.trim().toLowerCase()) : [];
  if (!header.some(isTextName))
    return leaveOut(
      file,
      `a first row with the columns text and any of ${RECORD_KEYS.slice(1).join(', ')}`,
      quoteValue(firstLine),
    );
  const drafts: Draft[] = [];
  const notices: Notice[] = noticeEncoding(decoded, file);
  const unknown = noticeUnknownMembers(header, 'columns', file, 1);
  if (unknown) notices.push(unknown);
  for (const row of others) {
    const leaveRowOut = (expected: string, found: string) =>
      notices.push({
        kind: 'left-out',
        file,
        line: row.line,
        expected,
        found,
        outcome: 'the row was left out',
      });
    if (row.kind === 'broken') {
      leaveRowOut('a row with each quote closed before a separator', row.found);
      continue;
    }
    if (row.values.length !== header.length) {
      leaveRowOut(`${header.length} values`, `${row.values.length}`);
      continue;
    }
    const record = Object.fromEntries(header.map((name, i) => [name, row.values[i] ?? '']));
    const reading = recordDraft(record, file, row.line);
    notices.push(...reading.notices);
    if (reading.draft) drafts.push(reading.draft);
  }
  return { drafts, notices };
}
