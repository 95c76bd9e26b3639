import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { openIndex } from '../gazetteer/openIndex.ts';

export interface KeptIndexOptions {
  readonly folder: string;
  /** The version of the index that is wanted; another one in the folder is not touched. */
  readonly version: string;
  readonly build: () => Promise<Uint8Array>;
  /** Called with a sentence when the index could not be kept. */
  readonly onWarning: (message: string) => void;
}

/** The gazetteer of an index, and the index itself: other threads open their own on the same bytes. */
export interface OpenedIndex {
  readonly gazetteer: Gazetteer;
  readonly index: Uint8Array;
}

/**
 * Opens the index that is kept in a folder, or builds it and keeps it there. One that is cut short, damaged or of
 * another version is built anew. Where it cannot be kept it lives in memory only. Several processes may do this at
 * once: each writes a file of its own and renames it, and all write the same bytes.
 */
export async function openKeptIndex({
  folder,
  version,
  build,
  onWarning,
}: KeptIndexOptions): Promise<OpenedIndex> {
  const file = join(folder, `gazetteer-${version}.bin`);
  const kept = await openIfSound(file, version);
  if (kept) return kept;
  const bytes = await build();
  try {
    await keep(folder, file, bytes);
    await sweep(folder, file);
  } catch (error) {
    // On Windows a file that another process has open cannot be replaced; then it is there already.
    if (!(await openIfSound(file, version)))
      onWarning(
        `The gazetteer's index cannot be kept in ${folder} (${(error as Error).message}), so it is built anew each ` +
          'time. DATELINE_CACHE can name another folder.',
      );
  }
  return { gazetteer: openIndex(bytes), index: bytes };
}

async function openIfSound(file: string, version: string): Promise<OpenedIndex | null> {
  try {
    const index = await readFile(file);
    const gazetteer = openIndex(index);
    return gazetteer.version === version ? { gazetteer, index } : null;
  } catch {
    // Not there, cut short or damaged: building mends all of them.
    return null;
  }
}

async function keep(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const beside = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const STALE_MS = 30 * 24 * 3600 * 1000;
const INDEX_FILE = /^gazetteer-[0-9a-f]+\.bin/;

/** Removes indexes, and halves of them that a crash left, that nobody has written for 30 days. */
async function sweep(folder: string, current: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (!INDEX_FILE.test(name) || file === current) continue;
    if (Date.now() - (await stat(file)).mtimeMs > STALE_MS) await rm(file, { force: true });
  }
}
