import { createHash } from 'node:crypto';
import type { ArticleReader, FileReading } from '../../../articles/reader.ts';
import { pack, unpack } from '../spool/pack.ts';
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
  const kept = findDrafts(parsed, file, cache);
  if (kept) return kept;
  const reading = reader.read(bytes, file);
  keepDrafts(parsed, reading, cache);
  return reading;
}

/** What the same bytes once gave, or null. */
export function findDrafts(parsed: ParsedFile, file: string, cache: DraftCache): FileReading | null {
  if (!parsed.reader.isWorthKeeping) return null;
  const packed = cache.get(parsed);
  const kept = packed && unpack(packed);
  return kept && { ...kept, notices: kept.notices.map((notice) => ({ ...notice, file })) };
}

/** Keeps what was made of a file, where parsing it takes long. */
export function keepDrafts(parsed: ParsedFile, reading: FileReading, cache: DraftCache): void {
  if (parsed.reader.isWorthKeeping) cache.put(parsed, pack(reading));
}
