import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, readAll, runHere } from '../runDateline.ts';

/**
 * Each folder is a case: `in` holds articles, `out` what a build makes of them. A missing `out` is made, except in CI,
 * where it fails; to take over a change that is meant, delete `out`, run this test and look at the difference.
 */
const FOLDER = join(import.meta.dirname, '../../golden');

/** Figures that move with every training of the weights; the gold data hold them. */
const MOVING = new Set(['confidence', 'placeConfidence', 'dateConfidence', 'alternatives']);

const read = (text: string): unknown =>
  JSON.parse(text, (key, value) => (MOVING.has(key) ? undefined : value));

describe('dateline build on the golden folders', { timeout: 60_000 }, () => {
  it.each(readdirSync(FOLDER))('%s gives the same sets', async (name) => {
    const cwd = makeFolder();
    cpSync(join(FOLDER, name, 'in'), join(cwd, name), { recursive: true });
    const { code, stderr } = await runHere(['build', name, '--out', 'out'], cwd);
    expect(code, stderr).toBe(0);
    const golden = join(FOLDER, name, 'out');
    // The schemas are copies of files of the source, and tested there.
    const made = Object.entries(readAll(join(cwd, 'out'))).filter(([file]) => !file.endsWith('.schema.json'));
    if (!existsSync(golden) && !process.env.CI) {
      for (const [file] of made) cpSync(join(cwd, 'out', file), join(golden, file), { recursive: true });
    }
    const expected = Object.entries(existsSync(golden) ? readAll(golden) : {});
    const contents = (files: typeof made) =>
      Object.fromEntries(files.map(([file, text]) => [file, read(text)]));
    expect(contents(made)).toEqual(contents(expected));
  });
});
