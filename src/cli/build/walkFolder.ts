import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../../articles/notice.ts';
import { systemError } from '../systemError.ts';
import { type FileRole, speaksOfFolder } from './fileRoles.ts';

/** A file that was found. */
export interface FoundFile {
  /** Where it is. */
  readonly path: string;
  /** Path relative to the folder that was walked, with slashes, in Unicode's composed form. */
  readonly file: string;
  readonly bytes: number;
  /** Where several files and folders were given: its path in that which was given, a file by itself being its name. */
  readonly within?: string;
  /** What it is for, where its name does not say it. */
  readonly role?: FileRole;
  /** What it holds, where it is no file: standard input. */
  readonly content?: Uint8Array;
}

/** What was found, and what could not be followed. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly notices: readonly Notice[];
}

/**
 * All files below a folder, in the order of their relative paths by code unit, whatever the file system's own. Links
 * are followed; names that begin with a full stop are passed over. What cannot be followed is named in a notice.
 *
 * @param except a folder that is passed over.
 */
export function walkFolder(folder: string, except: string | null = null): FoundFiles {
  const files: FoundFile[] = [];
  const notices: Notice[] = [];
  const leaveOut = (file: string, expected: string, found: string) =>
    notices.push({ kind: 'left-out', file, line: null, expected, found, outcome: 'left out' });

  const walk = (path: string, prefix: string, above: readonly string[]) => {
    let entries: Dirent[];
    const here = prefix === '' ? '.' : prefix.slice(0, -1);
    try {
      const real = realpathSync(path);
      if (above.includes(real)) {
        leaveOut(here, 'a folder', 'a link back to a folder above it');
        return;
      }
      above = [...above, real];
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      leaveOut(here, 'a folder that can be read', systemError(error));
      return;
    }
    for (const { name } of entries) {
      if (name.startsWith('.')) continue;
      const inner = join(path, name);
      if (inner === except) continue;
      const file = prefix + name.normalize('NFC');
      try {
        const stat = statSync(inner);
        if (stat.isDirectory() && speaksOfFolder(name)) leaveOut(file, 'a file', 'a folder');
        else if (stat.isDirectory()) walk(inner, `${file}/`, above);
        else if (stat.isFile()) files.push({ path: inner, file, bytes: stat.size });
        else leaveOut(file, 'a file', 'a pipe, a socket or a device');
      } catch (error) {
        leaveOut(file, 'a file', systemError(error));
      }
    }
  };
  walk(folder, '', []);
  files.sort((a, b) => compareCodeUnits(a.file, b.file));
  notices.sort((a, b) => compareCodeUnits(a.file, b.file));
  return { files, notices };
}

/** By UTF-16 code unit, so that the order hangs on no locale. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
