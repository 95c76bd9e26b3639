import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { slugText, takeFree } from '../../articles/slug.ts';
import { UsageError } from '../command.ts';
import { systemError } from '../systemError.ts';
import { isCollectionFile } from './fileRoles.ts';
import { compareCodeUnits } from './walkFolder.ts';

/** A folder that becomes one event set. */
export interface PlannedCollection {
  readonly path: string;
  /** The folder's name, for titles and messages. */
  readonly name: string;
  /** Name of the set's file without `.json`. */
  readonly set: string;
  /** Where the articles' texts go, below the output folder. */
  readonly texts: string;
}

/**
 * Decides which folders are collections: the folder itself where it directly holds articles or a table or description
 * of them, else each folder in it.
 *
 * @throws UsageError when the folder is not there or is none.
 */
export function planCollections(folder: string): readonly PlannedCollection[] {
  const names = namesIn(folder);
  if (names.some(({ name, isFolder }) => !isFolder && isCollectionFile(name))) {
    return [{ path: folder, name: basename(resolve(folder)), set: 'events', texts: 'articles' }];
  }
  const taken = new Set(['index', SCHEMA_NAME]);
  return names
    .filter(({ isFolder }) => isFolder)
    .map(({ name }) => {
      const set = takeFree(safeName(name), taken);
      return { path: join(folder, name), name, set, texts: `articles/${set}` };
    });
}

/** Name of the schema's file without `.json`. */
export const SCHEMA_NAME = 'event-set.schema';

/** A folder's name as a file's: as it is where every server and file system takes it, else as a slug. */
function safeName(name: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) ? name : slugText(name).slice(0, 100) || 'collection';
}

function namesIn(folder: string): readonly { readonly name: string; readonly isFolder: boolean }[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new UsageError(`expected a folder of articles, found ${systemError(error)} at ${folder}`);
  }
  return names
    .filter((name) => !name.startsWith('.'))
    .sort(compareCodeUnits)
    .flatMap((name) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false });
      return stat ? [{ name, isFolder: stat.isDirectory() }] : [];
    });
}
