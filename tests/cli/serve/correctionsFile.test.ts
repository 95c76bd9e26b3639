import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { correctionsOf, writeCorrections } from '../../../src/cli/serve/correctionsFile.ts';
import { makeFolder, readAll } from '../runDateline.ts';

describe('writeCorrections(folder, text)', () => {
  it('makes the file, replaces it under the name that it has, and takes it away', () => {
    const folder = makeFolder();
    expect(correctionsOf(folder)).toBeNull();
    writeCorrections(folder, 'one');
    expect(readAll(folder)).toEqual({ 'corrections.yaml': 'one' });
    writeCorrections(folder, null);
    expect(readAll(folder)).toEqual({});
    const other = makeFolder({ 'corrections.yml': 'one' });
    writeCorrections(other, 'two');
    expect(readAll(other)).toEqual({ 'corrections.yml': 'two' });
    expect(correctionsOf(other)).toEqual({ file: 'corrections.yml', text: 'two' });
  });

  it('writes the file that a link leads to', () => {
    const root = makeFolder({ 'shared/ours.yaml': 'one' });
    mkdirSync(join(root, 'in'));
    symlinkSync('../shared/ours.yaml', join(root, 'in/corrections.yaml'));
    writeCorrections(join(root, 'in'), 'two');
    expect(readAll(root)).toEqual({ 'in/corrections.yaml': 'two', 'shared/ours.yaml': 'two' });
    expect(lstatSync(join(root, 'in/corrections.yaml')).isSymbolicLink()).toBe(true);
  });

  it.each<[string, string, (path: string) => unknown]>([
    ['a folder', 'a folder', (path) => mkdirSync(path)],
    ['a pipe', 'a pipe, a socket', (path) => spawnSync('mkfifo', [path])],
    ['a link to nothing', 'nothing', (path) => symlinkSync('nothing', path)],
  ])('leaves %s in its place alone, and says so', (_, found, put) => {
    const folder = makeFolder();
    put(join(folder, 'corrections.yaml'));
    const message = `corrections.yaml: expected a file that can be read, found ${found}`;
    expect(() => correctionsOf(folder)).toThrow(message);
    expect(() => writeCorrections(folder, 'one')).toThrow(message);
  });

  it('leaves the file as it was where the new one cannot be written, and nothing beside it', () => {
    const folder = makeFolder({ 'corrections.yaml': 'one' });
    mkdirSync(join(folder, '.corrections.yaml.dateline-unfinished'));
    expect(() => writeCorrections(folder, 'two')).toThrow(
      /expected a file that can be written, found a folder/,
    );
    expect(readAll(folder)).toEqual({ 'corrections.yaml': 'one' });
  });
});
