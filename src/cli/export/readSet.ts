import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkEventSet } from '../../event-set/checkEventSet.ts';
import type { EventSet } from '../../event-set/eventSet.ts';
import { UsageError } from '../command.ts';
import { systemError } from '../systemError.ts';

/**
 * Reads an event set from its file, or from the folder that it lies in: `events.json`, or the one set that the folder's
 * `index.json` lists. What the contract does not allow is left out and named in the notes.
 *
 * @param given as the user wrote it, for messages.
 * @throws UsageError where there is no set, or several.
 */
export function readSet(
  path: string,
  given: string,
): { readonly set: EventSet; readonly notes: readonly string[] } {
  const file = isFolder(path) ? join(path, setOfFolder(path, given)) : path;
  const checked = checkEventSet(readJson(file, given));
  if ('problems' in checked)
    throw new UsageError(`${given}: expected an event set, found ${checked.problems.join('; ')}`);
  return checked;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function setOfFolder(folder: string, given: string): string {
  const index = existsSync(join(folder, 'index.json')) ? readJson(join(folder, 'index.json'), given) : null;
  const hrefs = hrefsOf(index);
  const [only] = hrefs;
  if (hrefs.length > 1)
    throw new UsageError(
      `${given}: expected one of the sets of this folder, ${hrefs.join(', ')}, found the folder`,
    );
  return only ?? 'events.json';
}

function hrefsOf(index: unknown): readonly string[] {
  const sets = typeof index === 'object' && index !== null && 'sets' in index ? index.sets : null;
  if (!Array.isArray(sets)) return [];
  return sets.flatMap((set: unknown) =>
    typeof set === 'object' && set !== null && 'href' in set && typeof set.href === 'string' ? set.href : [],
  );
}

function readJson(path: string, given: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${given}: expected an event set that can be read, found ${systemError(error)}`);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(`${given}: expected an event set, found ${(error as Error).message}`);
  }
}
