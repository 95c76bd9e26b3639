import type { Article } from '../../../articles/article.ts';
import type { KeptReading } from './keptReading.ts';
import { type KeptResults, type KeptResultsOptions, openKeptResults } from './keptResults.ts';

/** Articles' readings that are kept from build to build. */
export type ReadingCache = KeptResults<Article, KeptReading>;

export interface ReadingCacheOptions extends Pick<KeptResultsOptions<unknown>, 'onUnkept'> {
  readonly folder: string;
  /** Everything besides the article that a reading hangs on: the reader, the gazetteer, the user's own places. */
  readonly version: string;
}

export function openReadingCache({ folder, version, onUnkept }: ReadingCacheOptions): ReadingCache {
  return openKeptResults({ folder, version, onUnkept, bytesOf: (article) => JSON.stringify(article) });
}
