import { copyFileSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders } from './makeFolders.ts';
import { flushFolder, writeFlushed } from './writeFlushed.ts';

/** What is to be done in a folder once all new files are on the disk; file number N waits in the staging folder as N. */
export interface Journal {
  /** Paths relative to the folder, with slashes, in the order in which they take their places. */
  readonly files: readonly string[];
  /** Those that are removed. */
  readonly stale: readonly string[];
}

/** Files on their way into a folder. */
export interface Staging {
  readonly path: string;
  /** Puts a further file there and flushes it to the disk. */
  add(pieces: Iterable<string | Uint8Array>): void;
  /** From now on the journal will be carried out, by this run or the next one. */
  decide(journal: Journal): void;
}

/** Folder, in that of the output, with a staging folder for each process, named by its id. */
const UNFINISHED = '.dateline-unfinished';
const JOURNAL = 'journal.json';

export function openStaging(folder: string): Staging {
  const path = join(folder, UNFINISHED, String(process.pid));
  let count = 0;
  makeFolders(path);
  return {
    path,
    add(pieces) {
      writeFlushed(join(path, String(count)), pieces);
      count++;
    },
    decide(journal) {
      const draft = join(path, 'draft');
      writeFlushed(draft, [JSON.stringify(journal)]);
      flushFolder(path);
      renameSync(draft, join(path, JOURNAL));
      flushFolder(path);
    },
  };
}

/**
 * Finishes replacements that a crash cut short after they were decided, and removes what is left of others. Where that
 * is not possible, the folder stays as it is: writing into it will say why.
 */
export function finishReplacing(folder: string): void {
  try {
    for (const name of readdirSync(join(folder, UNFINISHED))) {
      const staging = join(folder, UNFINISHED, name);
      if (readJournal(staging)) carryOut(folder, staging);
      else if (!isAtWork(Number(name))) discard(staging);
    }
    rmdirSync(join(folder, UNFINISHED));
  } catch {
    // Most often there is nothing; or another process stages there.
  }
}

/** Does what the journal says; what is done already is passed over. */
export function carryOut(folder: string, staging: string): void {
  const { files, stale } = readJournal(staging) ?? { files: [], stale: [] };
  const folders = new Set(files.map((file) => dirname(join(folder, file))));
  for (const each of folders) makeFolders(each);
  for (const [i, file] of files.entries()) move(join(staging, String(i)), join(folder, file));
  for (const each of folders) flushFolder(each);
  for (const file of stale) {
    rmSync(join(folder, file), { force: true });
    removeEmptyFolders(folder, dirname(file));
  }
  discard(staging);
}

/** Removes a staging folder, its journal first: half of it must not be carried out. */
export function discard(staging: string): void {
  try {
    rmSync(join(staging, JOURNAL), { force: true });
    rmSync(staging, { recursive: true, force: true });
    rmdirSync(dirname(staging));
  } catch {
    // Another process stages there too, or writing will say why.
  }
}

/** Renames a file, across file systems too: a folder of the output may be a link to another one. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return;
    if (code !== 'EXDEV') throw error;
    copyFileSync(from, to + UNFINISHED);
    renameSync(to + UNFINISHED, to);
  }
}

function readJournal(staging: string): Journal | null {
  try {
    const { files, stale } = JSON.parse(readFileSync(join(staging, JOURNAL), 'utf8')) as Journal;
    return [...files, ...stale].every(isInside) ? { files, stale } : null;
  } catch {
    return null;
  }
}

/** A journal that came with a folder from elsewhere must not reach out of it. */
function isInside(file: unknown): boolean {
  return typeof file === 'string' && !file.split(/[\\/]/).some((part) => part === '' || part === '..');
}

/** Whether another process of that id is there: what it stages is its own. */
function isAtWork(id: number): boolean {
  if (id === process.pid || !Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function removeEmptyFolders(root: string, below: string): void {
  for (let at = below; at !== '.' && at !== ''; at = dirname(at)) {
    try {
      rmdirSync(join(root, at));
    } catch {
      return;
    }
  }
}
