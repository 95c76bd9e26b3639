import type { Article } from '../../../articles/article.ts';
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { UserPlace } from '../../../gazetteer/overlay.ts';
import { breathe, Interrupted } from './breathe.ts';
import type { DraftCache } from './draftCache.ts';
import { type ReadingOutcome, readForSet } from './keptReading.ts';
import type { ReadingCache } from './readingCache.ts';
import type { WorkerStart } from './readingWorker.ts';
import { type SpooledOutcomes, startOutcomes } from './spooledOutcomes.ts';
import { startWorkers } from './workerPool.ts';

/** Threads pay from about this much text on, in UTF-16 code units: each takes about a second to start. */
const WORTH_THREADS = 300_000;

/** What reads the articles of a build. */
export interface Readers {
  /** Of the default gazetteer, for threads. */
  readonly index: Uint8Array;
  /** The default gazetteer under the user's own places. */
  gazetteerFor(places: readonly UserPlace[]): Gazetteer;
  /** What was made of files before. */
  readonly drafts: DraftCache;
  /** The cache of a collection's readings, by the user's own places. */
  cacheFor(places: readonly UserPlace[]): ReadingCache;
  /** Threads that read, where there is enough to read; 1 reads in this one. */
  readonly workers: number;
  /** Asks to stop: what is being read is finished and kept, and `Interrupted` is thrown. */
  readonly signal: AbortSignal;
}

/**
 * Reads articles, each from the cache where it has been read before. The outcomes are in the order of the articles,
 * whatever the threads' own order.
 *
 * @param places the user's own, which win over the gazetteer's.
 * @param onDone called when an article is done, with how many are.
 * @throws Interrupted when the signal asks to stop.
 */
export async function readArticles(
  articles: readonly Article[],
  places: readonly UserPlace[],
  { index, gazetteerFor, cacheFor, workers, signal }: Readers,
  onDone: (done: number) => void,
): Promise<SpooledOutcomes> {
  const cache = cacheFor(places);
  const outcomes = startOutcomes();
  const missing: number[] = [];
  let done = 0;
  let missingLength = 0;
  for (const [i, article] of articles.entries()) {
    const kept = cache.get(article);
    if (kept) {
      outcomes.set(i, { kind: 'read', reading: kept });
      onDone(++done);
    } else {
      missing.push(i);
      missingLength += article.text.length;
    }
    if (i % 100 === 99) await breathe(signal);
  }

  const finish = (i: number, outcome: ReadingOutcome) => {
    outcomes.set(i, outcome);
    if (outcome.kind === 'read') cache.put(articles[i], outcome.reading);
    onDone(++done);
  };
  const threads = Math.min(workers, missing.length, Math.ceil(missingLength / WORTH_THREADS));
  if (threads < 2) {
    const context = { gazetteer: gazetteerFor(places) };
    for (const i of missing) {
      await breathe(signal);
      finish(i, readForSet(articles[i], context));
    }
    return outcomes;
  }

  // The threads share one copy of the gazetteer.
  const shared = new Uint8Array(new SharedArrayBuffer(index.byteLength));
  shared.set(index);
  const start: WorkerStart = { index: shared, places };
  const pool = await startWorkers<Article, ReadingOutcome>(threads, 'readingWorker', start);
  const read = async (article: Article): Promise<ReadingOutcome> => {
    const outcome = await pool.ask(article);
    return outcome.kind === 'died' ? { kind: 'failed', reason: outcome.reason } : outcome.answer;
  };
  try {
    const queue = missing.values();
    const drain = async () => {
      for (const i of queue) {
        if (signal.aborted) return;
        finish(i, await read(articles[i]));
      }
    };
    await Promise.all(Array.from({ length: threads }, drain));
  } finally {
    await pool.close();
  }
  if (signal.aborted) throw new Interrupted();
  return outcomes;
}
