import { createHash } from 'node:crypto';
import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import { overlay } from '../../../gazetteer/overlay.ts';
import type { Io } from '../../command.ts';
import { cacheFolder } from '../../loadGazetteer.ts';
import { openGazetteerIndex } from '../../openGazetteer.ts';
import type { Readers } from './readArticles.ts';
import { readerVersion } from './readerVersion.ts';
import { NO_CACHE, openReadingCache, sweepReadings } from './readingCache.ts';

/** More threads than these wait for memory rather than for a core. */
const MOST_WORKERS = 8;

export interface ReadersOptions {
  /** How many threads; null takes one for each core, eight at most. */
  readonly workers: number | null;
  /** Whether readings are taken from the cache and kept in it. */
  readonly useCache: boolean;
  readonly signal: AbortSignal;
}

/** The default gazetteer, the cache in the system's folder for caches, and as many threads as there are cores. */
export async function openReaders({ workers, useCache, signal }: ReadersOptions, io: Io): Promise<Readers> {
  const { gazetteer, index } = await openGazetteerIndex(io);
  const folder = join(cacheFolder(process.env, process.platform, homedir()), 'readings');
  if (useCache) sweepReadings(folder);
  const reader = useCache ? readerVersion() : '';
  return {
    index,
    signal,
    gazetteerFor: (places) => (places.length > 0 ? overlay(gazetteer, places) : gazetteer),
    workers: workers ?? Math.min(MOST_WORKERS, availableParallelism()),
    cacheFor(places) {
      if (!useCache) return NO_CACHE;
      const own = createHash('sha256').update(JSON.stringify(places)).digest('hex');
      return openReadingCache({ folder, version: `${reader} ${gazetteer.version} ${own}` });
    },
  };
}
