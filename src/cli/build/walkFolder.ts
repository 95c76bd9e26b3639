import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../../articles/notice.ts';
import { systemError } from '../systemError.ts';

/** A file that was found. */
export interface FoundFile {
  /** Where it is. */
  readonly path: string;
  /** Path relative to the folder that was walked, with slashes, in Unicode's composed form. */
  readonly file: string;
  readonly bytes: number;
}

/**
 * All files below a folder, in the order of their relative paths by code unit, whatever the file system's own. Links
 * are followed; names that begin with a full stop are passed over. What cannot be followed is named in a notice.
 *
 * @param except a folder that is passed over.
 */
export function walkFolder(
  folder: string,
  except: string | null = null,
): {
  readonly files: readonly FoundFile[];
  readonly notices: readonly Notice[];
} {
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
        if (stat.isDirectory()) walk(inner, `${file}/`, above);
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
