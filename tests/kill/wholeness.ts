import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { inflateSync } from 'node:zlib';
import { finishReplacing } from '../../src/cli/build/staging.ts';
import { checkEventSet } from '../../src/event-set/checkEventSet.ts';

/** Files below a folder with what they hold, by their paths. */
export type Files = Readonly<Record<string, string>>;

/** All files below a folder; none where there is no folder. */
export function filesIn(folder: string): Files {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** The sets that a folder's index lists, each with the texts that it names: what a page reads of it. */
export function setsIn(files: Files): Readonly<Record<string, Files>> {
  if (files['index.json'] === undefined) return {};
  const { sets } = JSON.parse(files['index.json']) as {
    readonly sets: readonly { readonly href: string }[];
  };
  return Object.fromEntries(
    sets.map(({ href }) => {
      const checked = checkEventSet(JSON.parse(files[href] ?? 'null'));
      assert('set' in checked, `${href}: ${'problems' in checked ? checked.problems.join() : ''}`);
      const texts = checked.set.dateline.articles.flatMap((article) => article.href ?? []);
      const own = [href, ...texts].map((file) => {
        assert(files[file] !== undefined, `${href} names ${file}, which is not there`);
        JSON.parse(files[file]);
        return [file, files[file]] as const;
      });
      return [href, Object.fromEntries(own)];
    }),
  );
}

/**
 * Asserts that a folder of sets is whole, one of the versions given: to a reader at once, and to the last file when what
 * was cut short is finished. The folder itself is left as it is.
 *
 * @returns which version.
 */
export function assertWhole(folder: string, versions: readonly Files[]): number {
  const seen = setsIn(filesIn(folder));
  assert(
    versions.some((version) => isDeepStrictEqual(setsIn(version), seen)),
    `the sets that the index lists are neither old nor new: ${Object.keys(seen)}`,
  );
  const copy = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
  try {
    if (existsSync(folder)) cpSync(folder, copy, { recursive: true });
    finishReplacing(copy);
    const finished = filesIn(copy);
    const at = versions.findIndex((version) => isDeepStrictEqual(version, finished));
    assert(at >= 0, `the files are neither old nor new: ${Object.keys(finished)}`);
    return at;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Asserts that each result that is kept in the cache is whole. */
export function assertWholeCache(cache: string): void {
  for (const part of ['readings', 'drafts']) {
    const folder = join(cache, part);
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (/[0-9a-f]{38}$/.test(name))
        JSON.parse(inflateSync(readFileSync(join(folder, name))).toString('utf8'));
  }
}
