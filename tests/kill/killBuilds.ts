import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { finishReplacing } from '../../src/cli/build/staging.ts';
import { syntheticArticles } from '../fixtures/syntheticArticles.ts';
import type { PackedProgram } from './packedProgram.ts';
import { assertWhole, assertWholeCache, type Files, filesIn } from './wholeness.ts';

export interface Killing {
  readonly times: number;
  /** After every so many kills, and those of a first build, a further build is compared with a clean one. */
  readonly every: number;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** How far builds came that were killed. */
export interface BuildTally {
  /** Ended before they were killed. */
  ended: number;
  /** Left the old files, or will. */
  old: number;
  /** Left the new files, or will. */
  new: number;
  /** Had begun to write, and were not done. */
  unfinished: number;
}

const ARTICLES = 12;
/** A first build takes so many times longer, about. */
const FRESH = 1.5;
/** No build takes longer, on a machine that has other things to do. */
const LONGEST_MS = 60_000;

/**
 * Kills builds that turn one version of a folder into another, or build it for the first time, and asserts after each
 * that sets, cache, report and corrections are whole, and that a further build ends as a clean one.
 *
 * @param root an empty folder.
 */
export async function killBuilds(
  root: string,
  program: PackedProgram,
  { times, every, random }: Killing,
): Promise<BuildTally> {
  const versions = ['one', 'two'].map((name) => join(root, name));
  writeVersions(versions);
  const out = join(root, 'out');
  const clean: Files[] = [];
  for (const version of versions) {
    const build = ['build', 'in', '--out', 'clean', '--no-report', '--no-cache'];
    assert.equal((await program.run(build, version)).code, 0);
    clean.push(filesIn(join(version, 'clean')));
  }
  const corrections = versions.map((version) => readFileSync(join(version, 'in/corrections.yaml'), 'utf8'));
  const build = ['build', 'in', '--out', '../out', '--report', '../report'];

  // How long it takes, uncut.
  assert.equal((await program.run(build, versions[0] ?? '')).code, 0);
  const started = performance.now();
  const uncut = program.start(build, versions[1] ?? '');
  const uncutEnded = once(uncut, 'exit');
  await until(() => existsSync(join(out, '.dateline-unfinished')) || uncut.exitCode !== null);
  const writing = performance.now();
  await uncutEnded;
  const allMs = performance.now() - started;
  const writingMs = performance.now() - writing;

  const tally = { ended: 0, old: 0, new: 0, unfinished: 0 };
  let current = 1;
  for (let i = 0; i < times; i++) {
    const isFresh = random() < 0.15;
    if (isFresh)
      for (const each of [out, join(program.cache, 'readings')])
        rmSync(each, { recursive: true, force: true });
    const before = isFresh ? {} : (clean[current] ?? {});
    const next = 1 - current;
    const version = versions[next] ?? '';
    const after = clean[next] ?? {};
    const kind = (['start', 'writing', 'decided'] as const)[i % 3] ?? 'start';

    const child = program.start(build, version);
    const ended = once(child, 'exit');
    const isOver = () => child.exitCode !== null;
    if (kind === 'start') await Promise.race([sleep(random() * allMs * (isFresh ? FRESH : 1)), ended]);
    else {
      await until(() => existsSync(join(out, '.dateline-unfinished')) || isOver());
      const share = random();
      if (kind === 'writing') busyUntil(() => false, share * writingMs);
      else busyUntil(() => hasJournal(out) || isOver(), 2000);
    }
    child.kill('SIGKILL');
    await ended;

    const isUnfinished = existsSync(join(out, '.dateline-unfinished'));
    const which = assertWhole(out, [before, after]);
    if (child.exitCode !== null) tally.ended++;
    else if (isUnfinished) tally.unfinished++;
    tally[which === 0 ? 'old' : 'new']++;
    assertWholeCache(program.cache);
    assertWholeReport(join(root, 'report'));
    assert.equal(readFileSync(join(version, 'in/corrections.yaml'), 'utf8'), corrections[next]);

    if (isFresh || i % every === every - 1) {
      const again = await program.run(build, version);
      assert.equal(again.code, 0, again.stderr);
      assert.deepEqual(filesIn(out), after);
      assertWholeReport(join(root, 'report'));
      current = next;
    } else {
      finishReplacing(out);
      if (which === 1) current = next;
    }
  }
  return tally;
}

/** Two versions of a folder: in the second, articles were changed, added and removed, and so were corrections. */
function writeVersions([one = '', two = '']: readonly string[]): void {
  const articles = [...syntheticArticles(ARTICLES, 3)];
  for (const [i, { file, content }] of articles.entries()) {
    if (i % 5 !== 1) write(join(one, 'in', file), content);
    if (i % 5 !== 2)
      write(join(two, 'in', file), i % 5 > 2 ? `${content}\nA storm hit Porto in May 2021.\n` : content);
  }
  const quote = /^[A-Z][^.]*\./m.exec(articles[0]?.content.split('---\n')[2] ?? '')?.[0] ?? '';
  for (const [version, title] of [
    [one, 'Once'],
    [two, 'Twice'],
  ] as const) {
    const entry = { action: 'retitle', quote, title, by: 'Ann', on: '2026-03-09' };
    write(join(version, 'in/collection.yaml'), 'title: Reports\n');
    write(join(version, 'in/corrections.yaml'), `# Ours.\n- ${JSON.stringify(entry)}\n`);
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function until(isSo: () => boolean): Promise<void> {
  for (const started = performance.now(); !isSo(); await sleep(0))
    assert(performance.now() - started < LONGEST_MS, 'the program does not come to an end');
}

/** Without rest: what is waited for is over within a millisecond. */
function busyUntil(isSo: () => boolean, ms: number): void {
  for (const started = performance.now(); !isSo() && performance.now() - started < ms; );
}

function hasJournal(out: string): boolean {
  try {
    const staging = join(out, '.dateline-unfinished');
    return readdirSync(staging).some((name) => existsSync(join(staging, name, 'journal.json')));
  } catch {
    return false;
  }
}

function assertWholeReport(folder: string): void {
  if (existsSync(join(folder, 'report.json'))) JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
}
