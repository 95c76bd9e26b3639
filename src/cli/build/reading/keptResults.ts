import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { removeIfThere } from '../../removeIfThere.ts';
import { makeFolders } from '../makeFolders.ts';
import type { Packed } from '../spool/pack.ts';

/** Results that are kept from build to build, each by what it was made of. */
export interface KeptResults<Source, Result> {
  /** The result of this very source by this very version, whole and packed, or null. */
  get(source: Source): Packed<Result> | null;
  /** Keeps a result; where it cannot be kept it will be made anew the next time, nothing else. */
  put(source: Source, result: Packed<Result>): void;
}

export interface KeptResultsOptions<Source> {
  /** Folder of the results; made when the first is kept. */
  readonly folder: string;
  /** Everything besides the source that a result hangs on: the code that makes it, the gazetteer. */
  readonly version: string;
  /** The source in bytes, all that the result hangs on. */
  readonly bytesOf: (source: Source) => string | Uint8Array;
  /** Called with the error when a result cannot be kept; no further one will be. */
  readonly onUnkept?: ((error: unknown) => void) | undefined;
}

/** Keeps nothing. */
export const NOTHING_KEPT: KeptResults<unknown, never> = { get: () => null, put: () => {} };

const DAY_MS = 24 * 3600 * 1000;
/** Results that no build has asked for so long are removed. */
const STALE_DAYS = 30;

/**
 * One file a result, named by the digest of all that the result hangs on, so that no stale one is ever found. A file
 * is written beside its place and renamed; zlib's checksum tells one that a crash left damaged, which is then made
 * anew. Several builds may share the folder. Results are plain data.
 */
export function openKeptResults<Source, Result>({
  folder,
  version,
  bytesOf,
  onUnkept,
}: KeptResultsOptions<Source>): KeptResults<Source, Result> {
  const fileOf = (source: Source) => {
    const digest = createHash('sha256').update(version).update('\0').update(bytesOf(source)).digest('hex');
    return join(folder, digest.slice(0, 2), digest.slice(2, 42));
  };
  let isWritable = true;
  return {
    get(source) {
      const file = fileOf(source);
      try {
        const result: Packed<Result> = new Uint8Array(readFileSync(file));
        // Throws where it is damaged.
        inflateSync(result);
        markUsed(file);
        return result;
      } catch {
        // Not there, cut short or damaged: making it anew mends all of them.
        return null;
      }
    },
    put(source, result) {
      if (!isWritable) return;
      const file = fileOf(source);
      const beside = `${file}.${process.pid}-unfinished`;
      try {
        makeFolders(dirname(file));
        writeFileSync(beside, result);
        renameSync(beside, file);
      } catch (error) {
        isWritable = false;
        removeIfThere(beside);
        onUnkept?.(error);
      }
    },
  };
}

function markUsed(file: string): void {
  const now = Date.now();
  if (now - statSync(file).mtimeMs > DAY_MS) utimesSync(file, now / 1000, now / 1000);
}

/** Removes the results that no build has used for thirty days, once a day at most. */
export function sweepKeptResults(folder: string): void {
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
