import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Threads that work on one task each at a time. */
export interface WorkerPool<Task, Answer> {
  /** Has a task done; waits until a thread is free. */
  ask(task: Task): Promise<Answered<Answer> | Died>;
  close(): Promise<void>;
}

interface Answered<Answer> {
  readonly kind: 'answered';
  readonly answer: Answer;
}

/** The thread died of its task. */
interface Died {
  readonly kind: 'died';
  readonly reason: string;
}

/** The threads' scripts, which say when they are ready, and then answer each message with one. */
type Script = 'parsingWorker' | 'readingWorker';

/**
 * Starts threads. One that dies of a task (of memory, say) fails that task alone: another thread takes its place.
 *
 * @param workerData what each is started with.
 */
export async function startWorkers<Task, Answer>(
  count: number,
  script: Script,
  workerData?: unknown,
): Promise<WorkerPool<Task, Answer>> {
  const idle = await Promise.all(Array.from({ length: count }, () => startWorker(script, workerData)));
  const all = new Set(idle);
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    async ask(task) {
      const worker = idle.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      const outcome = await askWorker<Answer>(worker, task);
      if (outcome.kind === 'answered') {
        release(worker);
        return outcome;
      }
      all.delete(worker);
      const another = await startWorker(script, workerData);
      all.add(another);
      release(another);
      return outcome;
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** Starts a thread and waits until it is ready. */
async function startWorker(script: Script, workerData: unknown): Promise<Worker> {
  const here = import.meta.url;
  // In the checkout a thread needs the loader of TypeScript, which it does not inherit.
  const worker = here.endsWith('.ts')
    ? new Worker(
        `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
          register();
          return import(${JSON.stringify(new URL(`./${script}.ts`, here).href)});
        });`,
        { eval: true, workerData },
      )
    : new Worker(new URL(`./${script}.js`, here), { workerData });
  await once(worker, 'message');
  return worker;
}

function askWorker<Answer>(worker: Worker, task: unknown): Promise<Answered<Answer> | Died> {
  return new Promise((resolve) => {
    const settle = (outcome: Answered<Answer> | Died) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const onMessage = (answer: Answer) => settle({ kind: 'answered', answer });
    const onError = ({ message }: Error) => settle({ kind: 'died', reason: message });
    const onExit = (code: number) => settle({ kind: 'died', reason: `the thread ended with code ${code}` });
    worker.once('message', onMessage).once('error', onError).once('exit', onExit);
    worker.postMessage(task);
  });
}
