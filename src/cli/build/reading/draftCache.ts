import { createHash } from 'node:crypto';
import type { ArticleReader, FileReading } from '../../../articles/reader.ts';
import { type KeptResults, type KeptResultsOptions, openKeptResults } from './keptResults.ts';

/** A file that is to be parsed: its content and the reader of its format. */
export interface ParsedFile {
  readonly reader: ArticleReader;
  readonly bytes: Uint8Array;
}

/** What readers made of files, kept from build to build. */
export type DraftCache = KeptResults<ParsedFile, FileReading>;

export interface DraftCacheOptions extends Pick<KeptResultsOptions<unknown>, 'onUnkept'> {
  readonly folder: string;
  /** Of the code of the readers. */
  readonly version: string;
}

export function openDraftCache({ folder, version, onUnkept }: DraftCacheOptions): DraftCache {
  return openKeptResults({
    folder,
    version,
    onUnkept,
    bytesOf: ({ reader, bytes }) => `${reader.name} ${createHash('sha256').update(bytes).digest('hex')}`,
  });
}

/**
 * Reads a file, or takes from the cache what the same bytes once gave. A file that was renamed, or lies twice in a
 * folder, is parsed once: notices alone name the file, and are given its name anew.
 */
export function readDrafts(parsed: ParsedFile, file: string, cache: DraftCache): FileReading {
  const { reader, bytes } = parsed;
  if (!reader.isWorthKeeping) return reader.read(bytes, file);
  const kept = cache.get(parsed);
  if (kept) return { ...kept, notices: kept.notices.map((notice) => ({ ...notice, file })) };
  const reading = reader.read(bytes, file);
  cache.put(parsed, reading);
  return reading;
}
