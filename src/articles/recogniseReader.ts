import { delimiterOf, parseCsv } from './csv.ts';
import { decode } from './decode.ts';
import type { ArticleReader } from './reader.ts';
import { feedReader } from './readFeed.ts';
import { htmlReader } from './readHtml.ts';
import { jsonReader } from './readJson.ts';
import { linesReader } from './readLines.ts';
import { tableReader } from './readTable.ts';
import { textReader } from './readText.ts';
import { isRecordName, isTextName } from './recordDraft.ts';

// Accepted, behind a declaration, a document type and comments: <rss version="2.0">; <rdf:RDF …>; <feed …>
const FEED = /^<(?:rss|rdf|(?:[\w.-]{1,40}:)(?:rdf|feed)|feed)[\s>]/i;
// Accepted: <!doctype html>; <html lang="en">; <head>; <article>; <p>
const PAGE = /^<(?:!doctype\s+html|html|head|body|title|meta|main|article|section|header|div|h1|p)[\s>/]/i;
/** What stands before the first element. */
const PREAMBLE = /^\s*(?:<\?[^>]{0,400}>|<!--[\s\S]{0,4000}?-->|<!doctype\s+(?!html)[^>[]{0,400}>)/i;
const OBJECT = /^\{\s*(?:"|\})/;

/** The reader of a text without a name, by its look: JSON lines, JSON, a feed, a page, a table, else plain text. */
export function recogniseReader(bytes: Uint8Array): ArticleReader {
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') return textReader;
  let head = decoded.text.trimStart();
  if (OBJECT.test(head)) return isWholeJson(head) ? jsonReader : linesReader;
  if (head.startsWith('[')) return parseJson(head) === undefined ? textReader : jsonReader;
  for (let match = PREAMBLE.exec(head); match; match = PREAMBLE.exec(head))
    head = head.slice(match[0].length).trimStart();
  if (FEED.test(head)) return feedReader;
  if (PAGE.test(head)) return htmlReader;
  return isTableHead(head.slice(0, head.search(/\n|$/))) ? tableReader : textReader;
}

/** Whether a line names columns of articles: their text and something else. */
function isTableHead(line: string): boolean {
  const [row] = parseCsv(line, delimiterOf(line));
  if (row?.kind !== 'row' || row.values.length < 2) return false;
  const names = row.values.map((name) => name.trim().toLowerCase());
  return names.some(isTextName) && names.filter(isRecordName).length >= 2;
}

/** Whether the text is one JSON value of several lines, or a feed in one; a record in one line is a line. */
function isWholeJson(text: string): boolean {
  const end = text.indexOf('\n');
  const first = parseJson(end < 0 ? text : text.slice(0, end));
  if (first === undefined) return parseJson(text) !== undefined;
  return typeof first === 'object' && first !== null && 'items' in first;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
