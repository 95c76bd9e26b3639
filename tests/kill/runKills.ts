import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '../fixtures/syntheticSet.ts';
import { type BuildTally, killBuilds } from './killBuilds.ts';
import { killReviews, type ReviewTally } from './killReviews.ts';
import { preparePackedProgram } from './packedProgram.ts';
import { prepareCache } from './prepareCache.ts';

export interface Kills {
  readonly builds: number;
  readonly reviews: number;
  /** Builds are compared with clean ones after every so many kills. */
  readonly every: number;
  /** Of the moments. */
  readonly seed: number;
}

/**
 * Kills builds and reviews.
 *
 * @param root an empty folder.
 * @throws AssertionError at the first that is not whole.
 */
export async function runKills(
  root: string,
  { builds, reviews, every, seed }: Kills,
): Promise<{ readonly builds: BuildTally; readonly reviews: ReviewTally }> {
  const random = randomOf(seed);
  const folders = ['cache', 'build', 'review'].map((name) => join(root, name));
  const [cache = '', build = '', review = ''] = folders;
  for (const folder of folders) mkdirSync(folder);
  await prepareCache(cache);
  const program = await preparePackedProgram(cache);
  try {
    return {
      builds: await killBuilds(build, cache, program, { times: builds, every, random }),
      reviews: await killReviews(review, cache, program, { times: reviews, every, random }),
    };
  } finally {
    program.remove();
  }
}
