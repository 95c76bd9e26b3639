import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { finishReplacing } from '../../src/cli/build/staging.ts';
import { readCorrections } from '../../src/corrections/readCorrections.ts';
import type { EventSet } from '../../src/event-set/eventSet.ts';
import { syntheticArticles } from '../fixtures/syntheticArticles.ts';
import { addressOf } from './addressOf.ts';
import type { Killing } from './killBuilds.ts';
import type { PackedProgram } from './packedProgram.ts';
import { assertWholeCache, filesIn, setsIn } from './wholeness.ts';

/** What became of the acts during which the server was killed. */
export interface ReviewTally {
  /** Acts that were answered, of all rounds. */
  answered: number;
  /** Killed before the act was in the file. */
  old: number;
  /** Killed with the act in the file. */
  new: number;
}

const HEAD = '# Ours, in this order.\n';
const MOST_ACTS = 3;

/**
 * Kills the server of the review while it writes a correction, and asserts after each kill that the file of corrections
 * has all acts that were answered, and the last one whole or not at all; that the sets that it served and the cache are
 * whole; and that a build ends as a clean one.
 *
 * @param root an empty folder.
 */
export async function killReviews(
  root: string,
  program: PackedProgram,
  { times, every, random }: Killing,
): Promise<ReviewTally> {
  const folder = join(root, 'in');
  const file = join(folder, 'corrections.yaml');
  mkdirSync(folder);
  for (const article of syntheticArticles(4, 5))
    writeFileSync(join(folder, basename(article.file)), article.content);
  writeFileSync(file, HEAD);
  const tally = { answered: 0, old: 0, new: 0 };
  let headline = 0;
  /** The last headline that is in the file, as far as we were told or have looked. */
  let written = 0;
  let actMs = 100;
  let text = HEAD;
  for (let i = 0; i < times; i++) {
    const server = program.start(['serve', 'in', '--port', '0'], root);
    const ended = once(server, 'exit');
    const address = await addressOf(server);
    const { features } = (await (await fetch(new URL('events/events.json', address))).json()) as EventSet;
    let { revision } = (await (await fetch(new URL('review/state?set=events.json', address))).json()) as {
      readonly revision: number;
    };
    const act = async () => {
      const event = features[headline % features.length];
      assert(event);
      const entry = {
        action: 'retitle',
        event: event.id,
        quote: event.properties.evidence[0]?.exact,
        title: `Headline ${++headline}`,
        by: 'Ann',
      };
      const answer = await fetch(new URL('review/acts', address), {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: new URL(address).origin },
        body: JSON.stringify({ set: 'events.json', revision, entries: [entry] }),
      });
      assert.equal(answer.status, 200);
      revision = ((await answer.json()) as { readonly revision: number }).revision;
      text = readFileSync(file, 'utf8');
      written = headline;
      tally.answered++;
    };
    for (let acts = Math.floor(random() * (MOST_ACTS + 1)); acts > 0; acts--) {
      const started = performance.now();
      await act();
      actMs = performance.now() - started;
    }
    const answered = text;
    const shown = written;
    const last = act().catch(() => {});
    await sleep(random() * actMs);
    server.kill('SIGKILL');
    await Promise.all([ended, last]);

    const found = readFileSync(file, 'utf8');
    const { corrections, notices } = readCorrections(found, 'corrections.yaml');
    assert.deepEqual(notices, []);
    assert(found.startsWith(answered), 'the file of corrections lost what was answered');
    const added = corrections.length - readCorrections(answered, 'corrections.yaml').corrections.length;
    assert(
      added === 1 || (added === 0 && found === answered),
      'the file of corrections is neither old nor new',
    );
    tally[added === 0 ? 'old' : 'new']++;
    text = found;
    if (added === 1) written = headline;

    for (const name of readdirSync(join(program.cache, 'served'))) {
      const served = join(program.cache, 'served', name);
      assertShown(served, [shown, headline]);
      const copy = join(root, 'served');
      cpSync(served, copy, { recursive: true });
      finishReplacing(copy);
      assertShown(copy, [shown, headline]);
      assert(!existsSync(join(copy, '.dateline-unfinished')));
      rmSync(copy, { recursive: true });
    }
    assertWholeCache(program.cache);
    if (i % every !== every - 1) continue;
    const build = async (out: string, ...options: string[]) => {
      const { code, stderr } = await program.run(
        ['build', 'in', '--out', out, '--no-report', ...options],
        root,
      );
      assert.equal(code, 0, stderr);
      return filesIn(join(root, out));
    };
    assert.deepEqual(await build('kept'), await build('clean', '--no-cache'));
  }
  return tally;
}

/** Asserts that the set is whole and shows one of these headlines; 0 is none yet. */
function assertShown(served: string, headlines: readonly number[]): void {
  const { 'events.json': files } = setsIn(filesIn(served));
  const { features } = JSON.parse(files?.['events.json'] ?? '') as EventSet;
  const titles = new Set(features.map(({ properties }) => properties.title));
  assert(
    headlines.some((headline) => headline === 0 || titles.has(`Headline ${headline}`)),
    `the set shows none of the headlines ${headlines.join()}`,
  );
}
