import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to be written: its path relative to the output folder, with slashes, and what it holds. */
export interface OutputFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** End of the names that files have until they are whole. */
const UNFINISHED = '.dateline-unfinished';

/**
 * Writes files whole or not at all: each is first written beside its place and flushed to the disk; only when all
 * are there they are renamed, in the order given, and the files that went stale are removed. An error before the
 * first renaming leaves everything as it was.
 *
 * @param stale paths relative to the folder.
 */
export function replaceFiles(folder: string, files: readonly OutputFile[], stale: readonly string[]): void {
  const folders = new Set(files.map(({ file }) => dirname(join(folder, file))));
  for (const each of folders) {
    mkdirSync(each, { recursive: true });
    removeUnfinished(each);
  }
  try {
    for (const { file, content } of files) writeFlushed(join(folder, file) + UNFINISHED, content);
  } catch (error) {
    for (const each of folders) removeUnfinished(each);
    throw error;
  }
  for (const { file } of files) renameSync(join(folder, file) + UNFINISHED, join(folder, file));
  for (const file of stale) {
    rmSync(join(folder, file), { force: true });
    removeEmptyFolders(folder, dirname(file));
  }
}

function writeFlushed(path: string, content: OutputFile['content']): void {
  const descriptor = openSync(path, 'w');
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.endsWith(UNFINISHED)) rmSync(join(folder, name), { force: true });
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
