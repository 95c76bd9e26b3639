import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventSetIndex } from '../../event-set/eventSet.ts';

/** What an earlier build left in the output folder: its index's entries and the files that each set owns. */
export interface PreviousBuild {
  readonly sets: ReadonlyMap<
    string,
    { readonly entry: EventSetIndex['sets'][number]; readonly files: readonly string[] }
  >;
}

/** Reads it; what is missing or broken, or points out of the folder, counts as not there. */
export function readPreviousBuild(folder: string): PreviousBuild {
  const sets = new Map<string, { entry: EventSetIndex['sets'][number]; files: string[] }>();
  const index = readJson(join(folder, 'index.json'));
  for (const entry of listOf(index, 'sets')) {
    const href = field(entry, 'href');
    const title = field(entry, 'title');
    const events = field(entry, 'events');
    if (!isInside(href) || typeof title !== 'string' || typeof events !== 'number') continue;
    const set = readJson(join(folder, href));
    if (set === null) continue;
    const texts = listOf(field(set, 'dateline'), 'articles').map((article) => field(article, 'href'));
    sets.set(href, { entry: { href, title, events }, files: [href, ...texts.filter(isInside)] });
  }
  return { sets };
}

function isInside(href: unknown): href is string {
  return (
    typeof href === 'string' &&
    /^[^\\:?#]+\.json$/.test(href) &&
    !href.split('/').some((part) => /^\.*$/.test(part))
  );
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = field(value, name);
  return Array.isArray(list) ? list : [];
}
