import { statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readConfidence } from '../../articles/collection.ts';
import { UsageError } from '../command.ts';

/** The least confidence of the command line, or null.
 *
 * @throws UsageError when it is no number from 0 to 1. */
export function readMinConfidence(given: string | undefined): number | null {
  if (given === undefined) return null;
  const confidence = given.trim() === '' ? null : readConfidence(Number(given));
  if (confidence === null)
    throw new UsageError(`expected --min-confidence to be a number from 0 to 1, found ${given}`);
  return confidence;
}

/** How many threads are to read, or null.
 *
 * @throws UsageError when it is no number from 1 to 64. */
export function readWorkers(given: string | undefined): number | null {
  if (given === undefined) return null;
  const workers = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (workers < 1 || workers > 64)
    throw new UsageError(`expected --workers to be a number from 1 to 64, found ${given}`);
  return workers;
}

/** Whether a file stands there: known before the articles are read rather than after. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A folder as messages name it: relative to where the command was called, but not upwards. */
export function nameFrom(cwd: string, path: string): string {
  const name = relative(cwd, path);
  return name.startsWith('..') ? path : name || '.';
}

/** Folder of the report beside that of the sets; among the articles its name begins with a full stop and is passed over. */
export function reportBeside(out: string, folders: readonly string[]): string {
  const isInside = folders.some((folder) => !relative(folder, out).startsWith('..'));
  return join(dirname(out), `${isInside ? '.' : ''}${basename(out)}-report`);
}

/** Where a page that is one file goes: the file that is named, else `index.html` in the folder that is named. */
export function singleFilePath(out: string): string {
  return /\.html?$/i.test(out) ? out : join(out, 'index.html');
}
