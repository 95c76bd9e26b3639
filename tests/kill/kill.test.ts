import { expect, it } from 'vitest';
import { makeFolder } from '../cli/runDateline.ts';
import { runKills } from './runKills.ts';

it('a program that is killed at any point leaves sets, cache and corrections whole, and the next run goes on', async () => {
  const seed = Number(process.env.KILL_SEED ?? Date.now() % 1e9);
  console.log(`kills: seed ${seed} (KILL_SEED=${seed} repeats it)`);
  const { builds, reviews } = await runKills(makeFolder(), { builds: 16, reviews: 4, every: 4, seed });
  console.log(`kills: builds ${JSON.stringify(builds)}, reviews ${JSON.stringify(reviews)}`);
  expect(builds.old + builds.new).toBe(16);
  expect(reviews.old + reviews.new).toBe(4);
  // Some were cut short in the very middle.
  expect(builds.unfinished).toBeGreaterThan(0);
}, 180_000);
