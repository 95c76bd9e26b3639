import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '../fixtures/syntheticSet.ts';
import { type BuildTally, killBuilds } from './killBuilds.ts';
import { killReviews, type ReviewTally } from './killReviews.ts';
import type { PackedProgram } from './packedProgram.ts';

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
  program: PackedProgram,
  { builds, reviews, every, seed }: Kills,
): Promise<{ readonly builds: BuildTally; readonly reviews: ReviewTally }> {
  const random = randomOf(seed);
  const build = join(root, 'build');
  const review = join(root, 'review');
  for (const folder of [build, review]) mkdirSync(folder);
  return {
    builds: await killBuilds(build, program, { times: builds, every, random }),
    reviews: await killReviews(review, program, { times: reviews, every, random }),
  };
}
