import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { makeFolder } from '../cli/runDateline.ts';
import { syntheticArticles } from '../fixtures/syntheticArticles.ts';
import { addressOf } from './addressOf.ts';
import { type PackedProgram, preparePackedProgram } from './packedProgram.ts';
import { linkIndex, prepareCache } from './prepareCache.ts';
import { runKills } from './runKills.ts';
import { filesIn, setsIn } from './wholeness.ts';

const KILLS = { builds: 17, reviews: 3, every: 3 };

/** A folder `in` with articles, and `out` with what a build made of them before one was added. */
async function makeBuilt(program: PackedProgram, articles: number): Promise<string> {
  const root = makeFolder();
  mkdirSync(join(root, 'in'));
  const reports = [...syntheticArticles(articles, 11)].map(({ file, content }) => [basename(file), content]);
  for (const [file = '', content = ''] of reports) writeFileSync(join(root, 'in', file), content);
  expect(await program.run(['build', 'in', '--no-report'], root)).toMatchObject({ code: 0 });
  cpSync(join(root, 'events'), join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'in/new.md'), 'A storm hit Porto on 3 May 2021.\n');
  return root;
}

/** Runs a script of the shell where it may mount file systems that nobody else sees, or skips the test. */
function runMounting(script: string, cwd: string, environment: Record<string, string>, context: TestContext) {
  const own = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', cwd]);
  if (own.status !== 0)
    context.skip('skipped: needs unshare -rm and mount, which this system does not permit');
  return spawnSync('unshare', ['-rm', 'sh', '-ec', script], {
    cwd,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
}

describe('nothing is lost', { timeout: 240_000 }, () => {
  let root: string;
  let program: PackedProgram;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
    await prepareCache(join(root, 'cache'));
    program = await preparePackedProgram(join(root, 'cache'));
  }, 60_000);
  afterAll(() => {
    program.remove();
    rmSync(root, { recursive: true, force: true });
  });

  it('by kills at any point: sets, cache and corrections are whole, and the next run goes on', async () => {
    const seed = Number(process.env.KILL_SEED ?? Date.now() % 1e9);
    console.log(`kills: seed ${seed} (KILL_SEED=${seed} repeats it)`);
    const { builds, reviews } = await runKills(root, program, { ...KILLS, seed });
    console.log(`kills: builds ${JSON.stringify(builds)}, reviews ${JSON.stringify(reviews)}`);
    expect(builds.old + builds.new).toBe(KILLS.builds);
    expect(reviews.old + reviews.new).toBe(KILLS.reviews);
    // Some were cut short in the very middle.
    expect(builds.unfinished).toBeGreaterThan(0);
  });

  it('by Ctrl-C: it stops with 130, and the next run goes on from there', async () => {
    const folder = await makeBuilt(program, 1);
    for (const { file, content } of syntheticArticles(12, 12))
      writeFileSync(join(folder, 'in', `more-${basename(file)}`), content);
    const before = filesIn(join(folder, 'out'));
    const build = program.start(['build', 'in', '--out', 'out', '--no-report'], folder);
    let told = '';
    build.stderr?.once('data', () => build.kill('SIGINT'));
    build.stderr?.on('data', (text: Buffer) => {
      told += text;
    });
    expect(await once(build, 'exit')).toEqual([130, null]);
    expect(told).toMatch(/\nStopped; nothing was written\. What was read is kept/);
    expect(filesIn(join(folder, 'out'))).toEqual(before);
    for (const [out, ...options] of [['out'], ['clean', '--no-cache']] as const) {
      const args = ['build', 'in', '--out', out, '--no-report', ...options];
      expect(await program.run(args, folder)).toMatchObject({ code: 0 });
    }
    expect(filesIn(join(folder, 'out'))).toEqual(filesIn(join(folder, 'clean')));
  });

  it('on a full disk, of sets and of caches: both are named, and the sets stay as they were', async (context) => {
    const folder = await makeBuilt(program, 3);
    const script = `
      mkdir full && mount -t tmpfs -o size=512k none full
      cp -R out full/out && mkdir full/cache && ln -s "$CACHE"/*.bin full/cache
      cat /dev/zero > full/zero 2>&- || true
      DATELINE_CACHE=full/cache "$NODE" "$SCRIPT" build in --out full/out --report full/report || echo "exit $?"
      cp -R full/out after`;
    const environment = { CACHE: program.cache, NODE: process.execPath, SCRIPT: program.script };
    const { stdout, stderr } = runMounting(script, folder, environment, context);
    expect(stderr).toMatch(
      /full\/cache: expected a folder to keep what is read, found no space left on the device/,
    );
    expect(stderr).toMatch(/full\/out: expected a folder to write to, found no space left on the device/);
    expect(stdout).toMatch(/^exit 1$/m);
    expect(filesIn(join(folder, 'after'))).toEqual(filesIn(join(folder, 'out')));
  });

  it('where folders can only be read: they are named, and the sets stay as they were', async (context) => {
    const folder = await makeBuilt(program, 3);
    const script = `
      mount --bind . . && cd "$PWD" && mount -o remount,ro,bind .
      DATELINE_CACHE=. "$NODE" "$SCRIPT" build in --out out --no-report || echo "exit $?"`;
    const environment = { NODE: process.execPath, SCRIPT: program.script };
    linkIndex(program.cache, folder);
    const before = filesIn(join(folder, 'out'));
    const { stdout, stderr } = runMounting(script, folder, environment, context);
    expect(stderr).toMatch(
      /expected a folder to keep what is read, found a file system that can only be read/,
    );
    expect(stderr).toMatch(/out: expected a folder to write to, found a file system that can only be read/);
    expect(stdout).toMatch(/^exit 1$/m);
    expect(filesIn(join(folder, 'out'))).toEqual(before);
  });

  it('where folders of the cache are files, and the file of corrections is a folder: the review goes on', async () => {
    const folder = await makeBuilt(program, 1);
    const cache = join(folder, 'cache');
    mkdirSync(cache);
    linkIndex(program.cache, cache);
    for (const name of ['readings', 'served']) writeFileSync(join(cache, name), '');
    mkdirSync(join(folder, 'in/corrections.yaml'));
    const server = program.start(['serve', 'in', '--port', '0'], folder, { DATELINE_CACHE: cache });
    let told = '';
    server.stderr?.on('data', (text: Buffer) => {
      told += text;
    });
    const address = await addressOf(server);
    const set = await (await fetch(new URL('events/events.json', address))).json();
    const answer = await fetch(new URL('review/acts', address), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(address).origin },
      body: JSON.stringify({
        set: 'events.json',
        revision: 1,
        entries: [{ action: 'confirm', quote: set.features[0].properties.evidence[0].exact, by: 'Ann' }],
      }),
    });
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({
      error: 'corrections.yaml: expected a file that can be read, found a folder',
    });
    server.kill('SIGINT');
    expect(await once(server, 'exit')).toEqual([0, null]);
    expect(told).toMatch(/cache: expected a folder to write the page's sets to, found a file/);
    expect(told).toMatch(/cache: expected a folder to keep what is read, found a file/);
    expect(told).toMatch(/in\/corrections\.yaml: expected a file, found a folder; left out/);
    expect(Object.keys(setsIn(filesIn(join(folder, 'out'))))).toEqual(['events.json']);
  });
});
