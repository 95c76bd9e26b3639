import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { flushFolder, writeFlushed } from '../build/writeFlushed.ts';
import { removeIfThere } from '../removeIfThere.ts';
import { systemError } from '../systemError.ts';
import { RequestError } from './readJsonBody.ts';

const NAMES = ['corrections.yaml', 'corrections.yml'];

/** The file of corrections of a collection's folder and its text as they stand now, or null. */
export function correctionsOf(folder: string): { readonly file: string; readonly text: string } | null {
  for (const file of NAMES) {
    try {
      const path = join(folder, file);
      // A pipe of that name would be waited for without end.
      if (statSync(path).isFile()) return { file, text: readFileSync(path, 'utf8') };
    } catch {
      // Not there, or no longer.
    }
  }
  return null;
}

/**
 * Puts a text in the place of the file of corrections, whole or not at all; null takes the file away.
 *
 * @throws RequestError 500 where it cannot be written; the file is then as it was.
 */
export function writeCorrections(folder: string, text: string | null): void {
  const known = correctionsOf(folder)?.file;
  const file = known ?? NAMES.find((name) => isThere(join(folder, name))) ?? 'corrections.yaml';
  if (known === undefined && isThere(join(folder, file)))
    throw new RequestError(500, `${file}: expected a file that can be read, found none; it is as it was`);
  // Where the name is a link, the file that it leads to is written.
  const path = known === undefined ? join(folder, file) : realpathSync(join(folder, file));
  // Its name begins with a full stop, so that nobody takes it for an article.
  const beside = join(dirname(path), `.${basename(path)}.dateline-unfinished`);
  try {
    if (text === null) rmSync(path, { force: true });
    else {
      writeFlushed(beside, [text]);
      renameSync(beside, path);
    }
    flushFolder(dirname(path));
  } catch (error) {
    removeIfThere(beside);
    throw new RequestError(
      500,
      `${file}: expected a file that can be written, found ${systemError(error)}; it is as it was`,
    );
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
