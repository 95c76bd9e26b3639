import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it. Node's own way takes a file system that can only be read for one that lacks the
 * folder above.
 *
 * @throws a system error that says why it is not there.
 */
export function makeFolders(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    const isMissingAbove = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissingAbove || dirname(path) === path) throw error;
    makeFolders(dirname(path));
    mkdirSync(path, { recursive: true });
  }
}
