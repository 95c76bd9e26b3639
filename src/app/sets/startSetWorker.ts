import setWorkerUrl from './setWorker.ts?worker&url';
import { workerAddress } from './workerAddress.ts';

/** Starts the worker in which a large set is read. */
export function startSetWorker(): Worker {
  return new Worker(workerAddress(setWorkerUrl), { type: 'module' });
}
