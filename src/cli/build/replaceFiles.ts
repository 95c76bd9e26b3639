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
  readonly content: Content;
}

/** One that is held whole. */
export interface WholeFile extends OutputFile {
  readonly content: string | Uint8Array;
}

/** What a file holds, or what makes it piece by piece as it is written. */
export type Content = string | Uint8Array | (() => Iterable<string>);

/** Pieces are written together until they are this long, in UTF-16 code units. */
const BLOCK = 2 ** 18;

/** The content in blocks that are made as they are asked for. */
export function* blocksOf(content: Content): Generator<string | Uint8Array> {
  if (typeof content !== 'function') {
    yield content;
    return;
  }
  let block = '';
  for (const piece of content()) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  yield block;
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

function writeFlushed(path: string, content: Content): void {
  const descriptor = openSync(path, 'w');
  try {
    for (const block of blocksOf(content)) writeFileSync(descriptor, block);
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
