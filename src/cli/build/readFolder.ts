import { readFileSync } from 'node:fs';
import type { Article } from '../../articles/article.ts';
import { readArticlesCsv } from '../../articles/articlesCsv.ts';
import { type Collection, NO_COLLECTION, readCollection } from '../../articles/collection.ts';
import { decode } from '../../articles/decode.ts';
import { joinMetadata, type MetadataSource } from '../../articles/joinMetadata.ts';
import { type JoinedDraft, makeArticles } from '../../articles/makeArticles.ts';
import { readMetadataText } from '../../articles/metadataText.ts';
import type { Notice } from '../../articles/notice.ts';
import { READERS, readerOf } from '../../articles/readers.ts';
import { systemError } from '../systemError.ts';
import { roleOf, stemOfArticle, stemOfSidecar } from './fileRoles.ts';
import { compareCodeUnits, type FoundFile, walkFolder } from './walkFolder.ts';

/** A collection's folder as it was read. Paths in the notices are relative to it. */
export interface ReadFolder {
  readonly collection: Collection;
  readonly articles: readonly Article[];
  readonly notices: readonly Notice[];
}

/** A single article this long is a dump of many, and reading it whole would cost gigabytes. */
const MOST_BYTES = 16 * 2 ** 20;

/** Reads a collection's folder and all below it: articles, sidecars, tables, and the collection's description. */
export function readFolder(folder: string): ReadFolder {
  const walked = walkFolder(folder);
  const notices: Notice[] = [...walked.notices];
  const leaveOut = (file: string, expected: string, found: string, outcome = 'left out') =>
    notices.push({ kind: 'left-out', file, line: null, expected, found, outcome });

  const readBytes = ({ path, file, bytes }: FoundFile): Uint8Array | null => {
    if (bytes > MOST_BYTES) {
      leaveOut(file, `a file of at most ${MOST_BYTES / 2 ** 20} MB`, `${(bytes / 2 ** 20).toFixed(1)} MB`);
      return null;
    }
    try {
      return readFileSync(path);
    } catch (error) {
      leaveOut(file, 'a file that can be read', systemError(error));
      return null;
    }
  };
  const readText = (found: FoundFile): string | null => {
    const bytes = readBytes(found);
    if (bytes === null) return null;
    const decoded = decode(bytes);
    if (decoded.kind === 'text') return decoded.text;
    leaveOut(found.file, 'text', decoded.found);
    return null;
  };

  let collection = NO_COLLECTION;
  const sidecars = new Map<string, { readonly file: string; readonly source: MetadataSource }[]>();
  const rows = new Map<
    string,
    { readonly table: string; readonly line: number; readonly source: MetadataSource }
  >();
  const articleFiles: FoundFile[] = [];
  for (const found of walked.files) {
    const { file } = found;
    switch (roleOf(file)) {
      case 'article':
        articleFiles.push(found);
        break;
      case 'collection': {
        if (file.includes('/')) {
          leaveOut(file, "one description, in the collection's own folder", 'a further one');
          break;
        }
        const read = readCollection(readText(found) ?? '', file);
        collection = read.collection;
        notices.push(...read.notices);
        break;
      }
      case 'sidecar': {
        const read = readMetadataText(readText(found) ?? '', file, 'metadata');
        notices.push(...read.notices);
        const stem = stemOfSidecar(file);
        sidecars.set(stem, [
          ...(sidecars.get(stem) ?? []),
          { file, source: { name: file, metadata: read.metadata } },
        ]);
        break;
      }
      case 'table': {
        const text = readText(found);
        if (text === null) break;
        const read = readArticlesCsv(text, file);
        notices.push(...read.notices);
        const base = file.slice(0, file.lastIndexOf('/') + 1);
        for (const { file: name, line, metadata } of read.rows) {
          const target = base + name.normalize('NFC');
          if (rows.has(target)) {
            const expected = 'one row for each file';
            notices.push({
              kind: 'left-out',
              file,
              line,
              expected,
              found: `a further row for ${name}`,
              outcome: 'the row was left out',
            });
          } else rows.set(target, { table: file, line, source: { name: file, metadata } });
        }
        break;
      }
      case 'unknown':
        leaveOut(
          file,
          `a name that ends in ${READERS.flatMap(({ endings }) => endings).join(', ')}`,
          'another',
        );
        break;
      case 'companion':
        break;
    }
  }

  const drafts: JoinedDraft[] = [];
  const stems = new Set<string>();
  for (const found of articleFiles) {
    const { file } = found;
    stems.add(stemOfArticle(file));
    const row = rows.get(file);
    rows.delete(file);
    const bytes = readBytes(found);
    if (bytes === null) continue;
    const reading = readerOf(file)?.read(bytes, file);
    if (!reading) continue;
    notices.push(...reading.notices);
    for (const { text, metadata } of reading.drafts) {
      const sources = [
        ...(sidecars.get(stemOfArticle(file)) ?? []).map(({ source }) => source),
        { name: 'its front matter', metadata },
        ...(row ? [row.source] : []),
      ];
      const joined = joinMetadata(sources, file);
      notices.push(...joined.notices);
      drafts.push({ file, text, metadata: joined.metadata });
    }
  }
  for (const [target, { table, line }] of rows) {
    const outcome = 'the row was left out';
    notices.push({
      kind: 'left-out',
      file: table,
      line,
      expected: `the file ${target}`,
      found: 'no such article',
      outcome,
    });
  }
  for (const [stem, all] of sidecars) {
    if (stems.has(stem)) continue;
    for (const { file } of all) leaveOut(file, `an article ${stem} beside it`, 'none');
  }
  const made = makeArticles(drafts);
  notices.push(...made.notices);
  notices.sort((a, b) => compareCodeUnits(a.file, b.file));
  return { collection, articles: made.articles, notices };
}
