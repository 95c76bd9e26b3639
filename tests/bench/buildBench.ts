import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { syntheticArticles } from '../fixtures/syntheticArticles.ts';
import { runProgram } from './packagedProgram.ts';
import { benchSaving } from './savingBench.ts';

/** A build of generated articles by the packaged program, in a process of its own. */
export interface BuildPoint {
  readonly articles: number;
  readonly seconds: number;
  /** The process's greatest resident memory: all threads, the gazetteer and the language model among it. */
  readonly megabytes: number;
}

/** Articles of the builds that are compared, and how many of them change before the further one. */
const COMPARED = 1000;
const CHANGED = COMPARED / 100;
/** Further sizes that show how memory grows; the large one takes some minutes. */
const SIZE = 5000;
const LARGE = 20_000;

/**
 * How fast `dateline build` reads, clean and after a hundredth of the articles changed, with one thread and with two; how
 * its memory grows with the number of articles; and how soon a saved article is shown. All with start-up: the gazetteer
 * is loaded in every run, but built in none.
 *
 * @param large whether 20,000 articles are built too.
 */
export async function benchBuild(large: boolean) {
  const work = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const folder = (count: number) => writeArticles(join(work, `articles-${count}`), count);
    folder(1);
    const compared = folder(COMPARED);
    const [cleanOne, furtherOne] = cleanAndFurther(compared, work, 1);
    const [cleanTwo, furtherTwo] = cleanAndFurther(compared, work, 2);
    const sizes = large ? [SIZE, LARGE] : [SIZE];
    const growth = [
      cleanTwo,
      ...sizes.map((count) => build(folder(count), { work, cache: 'threads-2', count })),
    ];
    const [first, last] = [growth[0], growth[growth.length - 1]];
    return {
      rows: [
        { name: 'clean, 1 thread', ...rateOf(cleanOne, cleanOne) },
        { name: 'clean, 2 threads', ...rateOf(cleanTwo, cleanOne) },
        { name: '1 % changed, 1 thread', ...rateOf(furtherOne, cleanOne) },
        { name: '1 % changed, 2 threads', ...rateOf(furtherTwo, cleanOne) },
      ],
      growth,
      megabytesPerThousand: ((last.megabytes - first.megabytes) / (last.articles - first.articles)) * 1000,
      saving: { articles: COMPARED, ...(await benchSaving(compared, environment(work, 'threads-2'))) },
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Articles a second, and how many times as fast as another build. */
function rateOf({ articles, seconds }: BuildPoint, other: BuildPoint) {
  return { articlesPerSecond: articles / seconds, seconds, timesAsFast: other.seconds / seconds };
}

/** A clean build, then one after a hundredth of the articles got a sentence more. */
function cleanAndFurther(folder: string, work: string, workers: number): readonly [BuildPoint, BuildPoint] {
  const options = { work, cache: `threads-${workers}`, workers, count: COMPARED };
  // The gazetteer's index only: no reading of any of the articles.
  build(join(work, 'articles-1'), { ...options, count: 1 });
  const clean = build(folder, options);
  for (const { file } of [...syntheticArticles(CHANGED)])
    appendFileSync(join(folder, file), `\nA bridge fell in Turin with ${workers} cars on it.\n`);
  return [clean, build(folder, options)];
}

function build(
  folder: string,
  { work, cache, workers = 2, count = 1 }: { work: string; cache: string; workers?: number; count?: number },
): BuildPoint {
  const args = ['build', folder, '--out', join(work, 'events'), '--no-report', '--workers', String(workers)];
  return { articles: count, ...runProgram(args, environment(work, cache)) };
}

function environment(work: string, cache: string): Readonly<Record<string, string>> {
  return { DATELINE_CACHE: join(work, cache) };
}

function writeArticles(folder: string, count: number): string {
  for (const { file, content } of syntheticArticles(count)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  // One set of all its folders.
  writeFileSync(join(folder, 'collection.yaml'), 'title: Generated reports\n');
  return folder;
}
