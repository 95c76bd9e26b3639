import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Notice } from '../../articles/notice.ts';
import { slugText, takeFree } from '../../articles/slug.ts';
import { UsageError } from '../command.ts';
import { systemError } from '../systemError.ts';
import { isCollectionFile, roleOf } from './fileRoles.ts';
import type { GivenInput } from './planGiven.ts';
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
  /** A folder in it that is not read: that of the output. */
  readonly except: string;
  /** What is read in the place of the whole folder, where several things or files were given. */
  readonly given?: readonly GivenInput[];
}

/** The collections of a folder, and files beside them that belong to none. */
export interface BuildPlan {
  readonly collections: readonly PlannedCollection[];
  readonly notices: readonly Notice[];
}

/**
 * Decides which folders are collections: the folder itself where it directly holds articles or a table or description
 * of them, else each folder in it.
 *
 * @param except the folder of the output, which may lie within and is not read.
 * @throws UsageError when the folder is not there or is none.
 */
export function planCollections(folder: string, except: string): BuildPlan {
  const entries = entriesOf(folder).filter(({ name }) => join(folder, name) !== except);
  const files = entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name);
  const isOneOfFiles = files.length === entries.length && files.some((name) => roleOf(name) === 'article');
  if (isOneOfFiles || files.some(isCollectionFile)) {
    const whole = { path: folder, name: basename(resolve(folder)), set: 'events', texts: 'articles', except };
    return { collections: [whole], notices: [] };
  }
  const taken = new Set(['index', SCHEMA_NAME, CORRECTIONS_SCHEMA_NAME]);
  const collections = entries
    .filter(({ isFolder }) => isFolder)
    .map(({ name }) => {
      const set = takeFree(safeName(name), taken);
      return { path: join(folder, name), name, set, texts: `articles/${set}`, except };
    });
  const strays = entries.filter(({ name, isFolder }) => !isFolder && roleOf(name) !== 'companion');
  return {
    collections,
    notices: collections.length === 0 ? [] : strays.map(({ name }) => leaveOutStray(name)),
  };
}

/** Name of the schema's file without `.json`. */
export const SCHEMA_NAME = 'event-set.schema';

/** The same of that of `corrections.yaml`. */
export const CORRECTIONS_SCHEMA_NAME = 'corrections.schema';

/** A folder's name as a file's: as it is where every server and file system takes it, else as a slug. */
function safeName(name: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) ? name : slugText(name).slice(0, 100) || 'collection';
}

function leaveOutStray(file: string): Notice {
  const expected = 'folders of articles, or articles';
  return {
    kind: 'left-out',
    file,
    line: null,
    expected,
    found: 'a file that is neither',
    outcome: 'left out',
  };
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

function entriesOf(folder: string): readonly Entry[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new UsageError(`expected a folder of articles, found ${systemError(error)} at ${folder}`);
  }
  return names
    .filter((name) => !name.startsWith('.'))
    .sort(compareCodeUnits)
    .map((name) => ({ name, isFolder: isFolder(join(folder, name)) }));
}

/** A link to nothing or in a circle is no folder; who walks there will name it. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
