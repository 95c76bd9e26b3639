import type { ArticleReader } from './reader.ts';
import { feedReader } from './readFeed.ts';
import { htmlReader } from './readHtml.ts';
import { jsonReader } from './readJson.ts';
import { linesReader } from './readLines.ts';
import { tableReader } from './readTable.ts';
import { textReader } from './readText.ts';

/** The formats that are read, in the order in which they are asked. One more is one file and one line here. */
export const READERS: readonly ArticleReader[] = [
  textReader,
  htmlReader,
  feedReader,
  jsonReader,
  linesReader,
  tableReader,
];

/** The reader of a file by its name, or null when no format has such names. */
export function readerOf(file: string): ArticleReader | null {
  const name = file.toLowerCase();
  return READERS.find(({ endings }) => endings.some((ending) => name.endsWith(ending))) ?? null;
}
