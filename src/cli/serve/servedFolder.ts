import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolders } from '../build/makeFolders.ts';
import { writeFlushed } from '../build/writeFlushed.ts';
import type { Io } from '../command.ts';
import { systemError } from '../systemError.ts';

/** Where the sets that are served are written. */
export interface ServedFolder {
  readonly path: string;
  /** Removes it where it is of no use to the next run. */
  release(): void;
}

/** A place for the sets of a folder in the one for caches or, where that cannot be written, among the temporary files. */
export function servedFolder(cache: string, folder: string, { stderr }: Pick<Io, 'stderr'>): ServedFolder {
  const path = join(cache, 'served', createHash('sha256').update(folder).digest('hex').slice(0, 16));
  try {
    makeFolders(path);
    const trial = join(path, `.trial-${process.pid}`);
    writeFlushed(trial, ['x']);
    rmSync(trial);
    return { path, release: () => {} };
  } catch (error) {
    stderr.write(
      `${cache}: expected a folder to write the page's sets to, found ${systemError(error)}; ` +
        'they go to a temporary one. DATELINE_CACHE can name another folder.\n',
    );
    const temporary = mkdtempSync(join(tmpdir(), 'dateline-'));
    return { path: temporary, release: () => rmSync(temporary, { recursive: true, force: true }) };
  }
}
