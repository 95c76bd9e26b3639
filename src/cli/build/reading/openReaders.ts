import { createHash } from 'node:crypto';
import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { overlay } from '../../../gazetteer/overlay.ts';
import type { Io } from '../../command.ts';
import { cacheFolder } from '../../loadGazetteer.ts';
import { openGazetteerIndex } from '../../openGazetteer.ts';
import { CLEAR_LINE } from '../../progress.ts';
import { systemError } from '../../systemError.ts';
import { openDraftCache } from './draftCache.ts';
import { NOTHING_KEPT, sweepKeptResults } from './keptResults.ts';
import type { Readers } from './readArticles.ts';
import { parserVersion, readerVersion } from './readerVersion.ts';
import { openReadingCache } from './readingCache.ts';

/** More threads than these wait for memory rather than for a core. */
const MOST_WORKERS = 8;

/**
 * Lets memory that is no longer used be collected when there is half as much of it as of what is used. As V8 is set up, it
 * waits until there is three times as much: the events of an archive are made and forgotten by the hundred megabytes.
 */
const SPARING = '--heap-growing-percent=50';

export interface ReadersOptions {
  /** How many threads; null takes one for each core, eight at most. */
  readonly workers: number | null;
  /** Whether readings and drafts are taken from the cache and kept in it. */
  readonly useCache: boolean;
  readonly signal: AbortSignal;
}

/** The default gazetteer, the cache in the system's folder for caches, and as many threads as there are cores. */
export async function openReaders({ workers, useCache, signal }: ReadersOptions, io: Io): Promise<Readers> {
  setFlagsFromString(SPARING);
  const { gazetteer, index } = await openGazetteerIndex(io);
  const kept = cacheFolder(process.env, process.platform, homedir());
  const folder = join(kept, 'readings');
  const drafts = join(kept, 'drafts');
  if (useCache) for (const each of [folder, drafts]) sweepKeptResults(each);
  const onUnkept = warnOnce(kept, io);
  const reader = useCache ? readerVersion() : '';
  return {
    index,
    signal,
    drafts: useCache ? openDraftCache({ folder: drafts, version: parserVersion(), onUnkept }) : NOTHING_KEPT,
    gazetteerFor: (places) => (places.length > 0 ? overlay(gazetteer, places) : gazetteer),
    workers: workers ?? Math.min(MOST_WORKERS, availableParallelism()),
    cacheFor(places) {
      if (!useCache) return NOTHING_KEPT;
      const own = createHash('sha256').update(JSON.stringify(places)).digest('hex');
      return openReadingCache({ folder, version: `${reader} ${gazetteer.version} ${own}`, onUnkept });
    },
  };
}

/** Says the first time that what was read could not be kept. */
function warnOnce(folder: string, { stderr }: Pick<Io, 'stderr'>): (error: unknown) => void {
  let isTold = false;
  return (error) => {
    if (isTold) return;
    isTold = true;
    stderr.write(
      `${stderr.isTTY ? CLEAR_LINE : ''}${folder}: expected a folder to keep what is read, found ${systemError(error)}; ` +
        'it is read anew each time. DATELINE_CACHE can name another folder.\n',
    );
  };
}
