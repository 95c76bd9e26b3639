import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders } from './makeFolders.ts';
import { carryOut, discard, finishReplacing, openStaging } from './staging.ts';

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

/**
 * Replaces files so that all of them are the old ones or all are the new ones. All are first written into a staging
 * folder and flushed to the disk, then a journal of what is to be done; with the journal it is decided. An error or a
 * crash before leaves everything as it was; after it the files take their places in the order given, then the stale
 * ones are removed. What a crash leaves undone of that, `finishReplacing` does, which the next call begins with.
 *
 * Between a crash and that, whoever reads the folder sees old and new files beside each other. So that a set is whole
 * even then, what belongs to one file only (an article's text) comes before it, under a name that no other content has.
 *
 * @param stale paths relative to the folder.
 */
export function replaceFiles(folder: string, files: readonly OutputFile[], stale: readonly string[]): void {
  finishReplacing(folder);
  const staging = openStaging(folder);
  try {
    for (const { content } of files) staging.add(blocksOf(content));
    for (const { file } of files) makeRoom(join(folder, file));
    staging.decide({ files: files.map(({ file }) => file), stale });
  } catch (error) {
    discard(staging.path);
    throw error;
  }
  carryOut(folder, staging.path);
}

/** @throws a system error where the file could not be put there; now it can still be left alone. */
function makeRoom(path: string): void {
  makeFolders(dirname(path));
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
}
