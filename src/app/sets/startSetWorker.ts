/** Starts the worker in which a large set is read. */
export function startSetWorker(): Worker {
  return new Worker(new URL('./setWorker.ts', import.meta.url), { type: 'module' });
}
