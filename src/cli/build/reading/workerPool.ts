import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Article } from '../../../articles/article.ts';
import type { UserPlace } from '../../../gazetteer/overlay.ts';
import type { ReadingOutcome } from './keptReading.ts';
import type { WorkerStart } from './readingWorker.ts';

/** Threads that read articles, each one at a time. */
export interface WorkerPool {
  /** Reads an article; waits until a thread is free. */
  read(article: Article): Promise<ReadingOutcome>;
  close(): Promise<void>;
}

/**
 * Starts reading threads. One that dies of an article (of memory, say) fails that article alone: another thread takes
 * its place.
 *
 * @param index the gazetteer's index; the threads share one copy.
 */
export async function startWorkers(
  count: number,
  index: Uint8Array,
  places: readonly UserPlace[],
): Promise<WorkerPool> {
  const shared = new Uint8Array(new SharedArrayBuffer(index.byteLength));
  shared.set(index);
  const start: WorkerStart = { index: shared, places };
  const idle = await Promise.all(Array.from({ length: count }, () => startWorker(start)));
  const all = new Set(idle);
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    async read(article) {
      const worker = idle.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      const outcome = await ask(worker, article);
      if (outcome.kind !== 'died') {
        release(worker);
        return outcome;
      }
      all.delete(worker);
      const another = await startWorker(start);
      all.add(another);
      release(another);
      return { kind: 'failed', reason: outcome.reason };
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** Starts a thread and waits until it can read. */
async function startWorker(workerData: WorkerStart): Promise<Worker> {
  const here = import.meta.url;
  // In the checkout a thread needs the loader of TypeScript, which it does not inherit.
  const worker = here.endsWith('.ts')
    ? new Worker(
        `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
          register();
          return import(${JSON.stringify(new URL('./readingWorker.ts', here).href)});
        });`,
        { eval: true, workerData },
      )
    : new Worker(new URL('./readingWorker.js', here), { workerData });
  await once(worker, 'message');
  return worker;
}

function ask(
  worker: Worker,
  article: Article,
): Promise<ReadingOutcome | { readonly kind: 'died'; readonly reason: string }> {
  return new Promise((resolve) => {
    const settle = (outcome: Awaited<ReturnType<typeof ask>>) => {
      worker.off('message', settle).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const onError = ({ message }: Error) => settle({ kind: 'died', reason: message });
    const onExit = (code: number) =>
      settle({ kind: 'died', reason: `the reading thread ended with code ${code}` });
    worker.once('message', settle).once('error', onError).once('exit', onExit);
    worker.postMessage(article);
  });
}
