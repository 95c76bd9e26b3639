import fs, { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type OutputFile, replaceFiles } from '../../../src/cli/build/replaceFiles.ts';
import { finishReplacing } from '../../../src/cli/build/staging.ts';
import { makeFolder, readAll } from '../runDateline.ts';

const OLD = {
  'articles/a.1.json': 'old a',
  'articles/b.1.json': 'old b',
  'set.json': 'old',
  'index.json': 'old',
};
const NEW: readonly OutputFile[] = [
  { file: 'articles/a.2.json', content: 'new a' },
  { file: 'more/c.2.json', content: 'new c' },
  { file: 'set.json', content: 'new' },
  { file: 'index.json', content: 'new' },
];
const STALE = ['articles/a.1.json', 'articles/b.1.json'];
const AFTER = Object.fromEntries(NEW.map(({ file, content }) => [file, content]));

/** What changes the disk. */
const CALLS = [
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'copyFileSync',
] as const;

/** Runs a task that dies at its call number `last` to the file system: that call and all later ones do nothing. */
function dieAt(last: number, task: () => void): { readonly died: boolean } {
  // Node binds what it needs for removing folders when it first does so; not to those below.
  rmSync(makeFolder(), { recursive: true });
  const originals = CALLS.map((name) => [name, fs[name]] as const);
  let calls = 0;
  for (const [name, original] of originals) {
    Object.assign(fs, {
      [name]: (...args: readonly unknown[]) => {
        if (++calls >= last) throw Object.assign(new Error('killed'), { code: 'EKILLED' });
        return Reflect.apply(original, fs, args);
      },
    });
  }
  syncBuiltinESMExports();
  try {
    task();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EKILLED') throw error;
  } finally {
    Object.assign(fs, Object.fromEntries(originals));
    syncBuiltinESMExports();
  }
  return { died: calls >= last };
}

/** No process has so high an id. */
const NOBODY = 2 ** 31 - 1;

function stage(folder: string, process: number, files: Readonly<Record<string, string>>): void {
  const staging = join(folder, '.dateline-unfinished', String(process));
  mkdirSync(staging, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(staging, name), content);
}

/** The files that a reader of the folder sees. */
const shown = (folder: string) =>
  Object.fromEntries(Object.entries(readAll(folder)).filter(([file]) => !file.startsWith('.')));

describe('replaceFiles(folder, files, stale)', () => {
  it('leaves all files old or all new, wherever a crash cuts it short, once the next run has begun', () => {
    const outcomes: string[] = [];
    for (let last = 1; ; last++) {
      const folder = makeFolder(OLD);
      const { died } = dieAt(last, () => replaceFiles(folder, NEW, STALE));
      // Meanwhile an old set still has its texts, and a new one its own.
      const files = shown(folder);
      for (const file of files['set.json'] === 'old' ? Object.keys(OLD) : Object.keys(AFTER))
        expect(files, `call ${last}`).toHaveProperty([file]);
      // A second crash, in the middle of finishing, changes nothing about it.
      dieAt(1 + (last % 5), () => finishReplacing(folder));
      finishReplacing(folder);
      const finished = readAll(folder);
      expect([OLD, AFTER], `call ${last}`).toContainEqual(finished);
      expect(readdirSync(folder), `call ${last}`).not.toContain('.dateline-unfinished');
      outcomes.push(finished['index.json'] ?? '');
      if (!died) break;
    }
    expect(outcomes.length).toBeGreaterThan(15);
    expect(outcomes.indexOf('new')).toBeGreaterThan(5);
    expect(outcomes.lastIndexOf('old')).toBe(outcomes.indexOf('new') - 1);
  });

  it('changes nothing where a folder stands in a file’s place', () => {
    const folder = makeFolder(OLD);
    mkdirSync(join(folder, 'more/c.2.json'), { recursive: true });
    expect(() => replaceFiles(folder, NEW, STALE)).toThrow(/is a folder/);
    expect(readAll(folder)).toEqual(OLD);
  });

  it('does not follow a journal out of its folder', () => {
    const root = makeFolder({ 'kept.json': 'kept' });
    const folder = join(root, 'out');
    stage(folder, NOBODY, {
      '0': 'new',
      'journal.json': JSON.stringify({ files: ['../made.json'], stale: ['../kept.json'] }),
    });
    finishReplacing(folder);
    expect(readAll(root)).toEqual({ 'kept.json': 'kept' });
  });

  it('leaves alone what another process is staging, and removes what one left that is no more', () => {
    const folder = makeFolder(OLD);
    stage(folder, process.ppid, { '0': 'theirs' });
    stage(folder, NOBODY, { '0': 'nobody’s' });
    replaceFiles(folder, NEW, STALE);
    expect(readAll(folder)).toEqual({ ...AFTER, [`.dateline-unfinished/${process.ppid}/0`]: 'theirs' });
  });

  it('finishes what another process decided and did not live to do', () => {
    const folder = makeFolder({ 'set.json': 'old', 'articles/a.1.json': 'old a' });
    // Its first file had taken its place when it died.
    stage(folder, NOBODY, {
      '1': 'new',
      'journal.json': JSON.stringify({
        files: ['articles/a.2.json', 'set.json'],
        stale: ['articles/a.1.json'],
      }),
    });
    writeFileSync(join(folder, 'articles/a.2.json'), 'new a');
    finishReplacing(folder);
    expect(readAll(folder)).toEqual({ 'set.json': 'new', 'articles/a.2.json': 'new a' });
  });
});
