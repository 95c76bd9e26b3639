import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { flushFolder, writeFlushed } from '../build/writeFlushed.ts';
import { removeIfThere } from '../removeIfThere.ts';
import { systemError } from '../systemError.ts';
import { RequestError } from './readJsonBody.ts';

const NAMES = ['corrections.yaml', 'corrections.yml'];

/**
 * The file of corrections of a collection's folder and its text as they stand now, or null where there is none.
 *
 * @throws RequestError 500 where something is there that cannot be read: what it says is not to be forgotten.
 */
export function correctionsOf(folder: string): { readonly file: string; readonly text: string } | null {
  const file = NAMES.find((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }));
  if (file === undefined) return null;
  let found: string;
  try {
    const path = join(folder, file);
    const stat = statSync(path);
    // A pipe would be waited for without end.
    if (stat.isFile()) return { file, text: readFileSync(path, 'utf8') };
    found = stat.isDirectory() ? 'a folder' : 'a pipe, a socket or a device';
  } catch (error) {
    found = systemError(error);
  }
  throw new RequestError(500, `${file}: expected a file that can be read, found ${found}`);
}

/**
 * Puts a text in the place of the file of corrections, whole or not at all; null takes the file away.
 *
 * @throws RequestError 500 where it cannot be read or written; the file is then as it was.
 */
export function writeCorrections(folder: string, text: string | null): void {
  const known = correctionsOf(folder)?.file;
  const file = known ?? 'corrections.yaml';
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
