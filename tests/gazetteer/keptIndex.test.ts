import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKeptIndex } from '../../src/cli/keptIndex.ts';
import { cacheFolder } from '../../src/cli/loadGazetteer.ts';
import { buildIndex } from '../../src/gazetteer/buildIndex.ts';
import { smallSources } from './smallSources.ts';

const bytes = buildIndex(smallSources(), 'abc1');
let folder = '';
let builds = 0;
let warnings: string[] = [];

const open = (inFolder = folder) =>
  openKeptIndex({
    folder: inFolder,
    version: 'abc1',
    build: async () => {
      builds++;
      return bytes;
    },
    onWarning: (message) => warnings.push(message),
  });
const file = () => join(folder, 'gazetteer-abc1.bin');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  builds = 0;
  warnings = [];
});
afterEach(() => rm(folder, { recursive: true }));

describe('openKeptIndex(options)', () => {
  it('builds once, then opens what is kept', async () => {
    expect((await open()).gazetteer.find('Lutetia')).toHaveLength(1);
    expect((await open()).gazetteer.find('Lutetia')).toHaveLength(1);
    expect(builds).toBe(1);
    expect(await readdir(folder)).toEqual(['gazetteer-abc1.bin']);
  });

  it('makes the folder where there is none', async () => {
    await open(join(folder, 'a', 'b'));
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['gazetteer-abc1.bin']);
  });

  it('builds anew what was cut short', async () => {
    await open();
    await truncate(file(), bytes.length - 1000);
    expect((await open()).gazetteer.find('Lutetia')).toHaveLength(1);
    expect(builds).toBe(2);
    expect((await readFile(file())).length).toBe(bytes.length);
  });

  it('builds anew what was emptied or damaged', async () => {
    for (const content of [new Uint8Array(), new Uint8Array(bytes).fill(7, 9000, 9010)]) {
      await writeFile(file(), content);
      expect((await open()).gazetteer.find('Lutetia')).toHaveLength(1);
    }
    expect(builds).toBe(2);
  });

  it('builds anew an index whose version is not that of its name', async () => {
    await writeFile(file(), buildIndex(smallSources(), 'other'));
    expect((await open()).gazetteer.version).toBe('abc1');
  });

  it('lets several build at once', async () => {
    const all = await Promise.all([open(), open(), open()]);
    for (const { gazetteer } of all) expect(gazetteer.find('Lutetia')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['gazetteer-abc1.bin']);
    expect(Buffer.compare(await readFile(file()), bytes)).toBe(0);
  });

  it('works in memory and says so where the folder cannot be written', async () => {
    // A file in the folder's place refuses root too, which a read-only folder does not.
    const blocked = join(folder, 'blocked');
    await writeFile(blocked, 'a file');
    expect((await open(join(blocked, 'cache'))).gazetteer.find('Lutetia')).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(join(blocked, 'cache'));
    expect(warnings[0]).toContain('DATELINE_CACHE');
  });

  it('removes indexes that nobody wrote for 30 days, and nothing else', async () => {
    const days = (count: number) => new Date(Date.now() - count * 24 * 3600 * 1000);
    for (const [name, age] of [
      ['gazetteer-0a.bin', 40],
      ['gazetteer-0a.bin.123-x', 40],
      ['gazetteer-0b.bin', 3],
      ['notes.txt', 400],
    ] as const) {
      await writeFile(join(folder, name), 'x');
      await utimes(join(folder, name), days(age), days(age));
    }
    await open();
    expect((await readdir(folder)).sort()).toEqual(['gazetteer-0b.bin', 'gazetteer-abc1.bin', 'notes.txt']);
  });
});

describe('cacheFolder(env, platform, home)', () => {
  it('is what DATELINE_CACHE says, else the system’s', () => {
    expect(cacheFolder({ DATELINE_CACHE: '/x', XDG_CACHE_HOME: '/y' }, 'linux', '/home/a')).toBe('/x');
    expect(cacheFolder({ XDG_CACHE_HOME: '/y' }, 'linux', '/home/a')).toBe(join('/y', 'dateline'));
    expect(cacheFolder({}, 'darwin', '/home/a')).toBe(join('/home/a', '.cache', 'dateline'));
    expect(cacheFolder({ LOCALAPPDATA: 'C:\\L' }, 'win32', 'C:\\U')).toBe(join('C:\\L', 'dateline'));
    expect(cacheFolder({ DATELINE_CACHE: '' }, 'linux', '/home/a')).toBe(
      join('/home/a', '.cache', 'dateline'),
    );
  });
});
