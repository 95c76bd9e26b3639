import { delimiterOf, parseCsv } from './csv.ts';
import { METADATA_KEYS, type Metadata, noticeUnknownKeys, readMetadata } from './metadata.ts';
import { type Notice, quoteValue } from './notice.ts';

/** A row of `articles.csv`: the file it speaks of, relative to the table's folder, and what it says. */
export interface ArticleRow {
  readonly file: string;
  readonly line: number;
  readonly metadata: Metadata;
}

const COLUMNS: readonly string[] = ['file', ...METADATA_KEYS];

/**
 * Reads `articles.csv` (RFC 4180; comma, semicolon or tab, as its first line has them): one row an article, the
 * columns `file`, `id`, `title`, `published`, `url`, `publisher`, `author`, `language` in any order, of which only
 * `file` is needed. Broken rows are left out with a notice each.
 *
 * @param file the table's own path, for the notices.
 */
export function readArticlesCsv(
  text: string,
  file: string,
): { readonly rows: readonly ArticleRow[]; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const leaveOut = (line: number | null, expected: string, found: string, outcome = 'the row was left out') =>
    notices.push({ kind: 'left-out', file, line, expected, found, outcome });

  const firstLine = text.split('\n', 1)[0] ?? '';
  const [first, ...others] = parseCsv(text, delimiterOf(firstLine));
  const header = first?.kind === 'row' ? first.values.map((name) => name.trim().toLowerCase()) : [];
  if (!header.includes('file')) {
    const expected = `a first row with the columns ${COLUMNS.join(', ')}`;
    leaveOut(first?.line ?? 1, expected, quoteValue(firstLine), 'the table was left out');
    return { rows: [], notices };
  }
  const unknown = noticeUnknownKeys(header, COLUMNS, 'columns', { file, line: 1 });
  if (unknown) notices.push(unknown);

  const rows: ArticleRow[] = [];
  for (const row of others) {
    const { line } = row;
    if (row.kind === 'broken') {
      leaveOut(line, 'a row with each quote closed before a separator', row.found);
      continue;
    }
    if (row.values.length !== header.length) {
      leaveOut(line, `${header.length} values`, `${row.values.length}`);
      continue;
    }
    const fields = Object.fromEntries(header.map((name, i) => [name, row.values[i]?.trim() ?? '']));
    if (!fields.file) {
      leaveOut(line, 'the name of a file in the column file', 'nothing');
      continue;
    }
    const read = readMetadata(fields, { file, line });
    notices.push(...read.notices);
    rows.push({
      file: fields.file.replaceAll('\\', '/').replace(/^\.\//, ''),
      line,
      metadata: read.metadata,
    });
  }
  return { rows, notices };
}
