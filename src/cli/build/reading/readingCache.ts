import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import type { Article } from '../../../articles/article.ts';
import type { KeptReading } from './keptReading.ts';

/** Readings that are kept from build to build. */
export interface ReadingCache {
  /** The reading of this very article by this very reader, or null. */
  get(article: Article): KeptReading | null;
  /** Keeps a reading; where it cannot be kept it will be made anew the next time, nothing else. */
  put(article: Article, reading: KeptReading): void;
}

export interface ReadingCacheOptions {
  /** Folder of the readings; made when the first is kept. */
  readonly folder: string;
  /** Everything besides the article that a reading hangs on: the reader, the gazetteer, the user's own places. */
  readonly version: string;
}

/** A cache that keeps nothing. */
export const NO_CACHE: ReadingCache = { get: () => null, put: () => {} };

const DAY_MS = 24 * 3600 * 1000;
/** Readings that no build has asked for so long are removed. */
const STALE_DAYS = 30;

/**
 * A cache of one file a reading, named by the digest of all that the reading hangs on, so that no stale one is ever
 * found. A file is written beside its place and renamed; zlib's checksum tells one that a crash left damaged, which is
 * then made anew. Several builds may share the folder.
 */
export function openReadingCache({ folder, version }: ReadingCacheOptions): ReadingCache {
  const fileOf = (article: Article) => {
    const digest = createHash('sha256')
      .update(version)
      .update('\0')
      .update(JSON.stringify(article))
      .digest('hex');
    return join(folder, digest.slice(0, 2), digest.slice(2, 42));
  };
  let isWritable = true;
  return {
    get(article) {
      const file = fileOf(article);
      try {
        const reading = JSON.parse(inflateSync(readFileSync(file)).toString('utf8')) as KeptReading;
        markUsed(file);
        return reading;
      } catch {
        // Not there, cut short or damaged: reading mends all of them.
        return null;
      }
    },
    put(article, reading) {
      if (!isWritable) return;
      const file = fileOf(article);
      const beside = `${file}.${process.pid}-unfinished`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(beside, deflateSync(JSON.stringify(reading), { level: 1 }));
        renameSync(beside, file);
      } catch {
        isWritable = false;
        removeIfThere(beside);
      }
    },
  };
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A folder on the way is none.
  }
}

function markUsed(file: string): void {
  const now = Date.now();
  if (now - statSync(file).mtimeMs > DAY_MS) utimesSync(file, now / 1000, now / 1000);
}

/** Removes the readings that no build has used for thirty days, once a day at most. */
export function sweepReadings(folder: string): void {
  const mark = join(folder, 'swept');
  const now = Date.now();
  try {
    if (now - statSync(mark).mtimeMs < DAY_MS) return;
  } catch {
    // Never swept.
  }
  try {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const stat = statSync(join(folder, name));
      if (stat.isFile() && now - stat.mtimeMs > STALE_DAYS * DAY_MS)
        rmSync(join(folder, name), { force: true });
    }
    writeFileSync(mark, '');
  } catch {
    // No folder, or one that cannot be written: nothing to sweep, or nobody to sweep it.
  }
}
