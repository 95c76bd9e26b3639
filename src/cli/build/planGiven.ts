import { statSync } from 'node:fs';
import { basename, dirname, normalize, resolve, sep } from 'node:path';
import type { Notice } from '../../articles/notice.ts';
import { systemError } from '../systemError.ts';
import type { BuildPlan } from './planCollections.ts';

/** A thing that was given to be read; `name` is its path as it was given, with slashes, in Unicode's composed form. */
export type GivenInput =
  | { readonly kind: 'folder' | 'file'; readonly name: string; readonly path: string }
  | { readonly kind: 'content'; readonly name: string; readonly content: Uint8Array };

/**
 * Plans one collection of several things: files, folders and what standard input held. It has the name of the folder
 * that all of them lie in. What is not there is named.
 *
 * @param paths as they were given, relative to `cwd`.
 * @param except the folder of the output, which may lie within and is not read.
 */
export function planGiven(
  paths: readonly string[],
  standardInput: readonly GivenInput[],
  cwd: string,
  except: string,
): BuildPlan {
  const given: GivenInput[] = [];
  const notices: Notice[] = [];
  for (const written of paths) {
    const path = resolve(cwd, written);
    const name = nameOf(written);
    try {
      const stat = statSync(path);
      if (!stat.isFile() && !stat.isDirectory()) notices.push(leaveOut(name, 'a pipe, a socket or a device'));
      else given.push({ kind: stat.isFile() ? 'file' : 'folder', name, path });
    } catch (error) {
      notices.push(leaveOut(name, systemError(error)));
    }
  }
  given.push(...standardInput);
  const path = commonFolder(given.flatMap((one) => (one.kind === 'content' ? [] : [dirname(one.path)])));
  const name = (path !== null && basename(path)) || 'articles';
  const collection = { path: path ?? cwd, name, set: 'events', texts: 'articles', except, given };
  return { collections: given.length > 0 ? [collection] : [], notices };
}

/** The path as it was written, without `./` and what else says nothing. */
function nameOf(written: string): string {
  const name = normalize(written).split(sep).join('/').normalize('NFC');
  return name.length > 1 && name.endsWith('/') ? name.slice(0, -1) : name;
}

/** The innermost folder that holds all of these, or null for none. */
function commonFolder(folders: readonly string[]): string | null {
  const [first, ...others] = folders.map((folder) => folder.split(sep));
  if (!first) return null;
  const end = first.findIndex((part, i) => others.some((other) => other[i] !== part));
  return (end < 0 ? first : first.slice(0, end)).join(sep) || sep;
}

function leaveOut(file: string, found: string): Notice {
  const expected = 'a file or a folder';
  return { kind: 'left-out', file, line: null, expected, found, outcome: 'left out' };
}
