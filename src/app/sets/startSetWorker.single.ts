import SetWorker from './setWorker.ts?worker&inline';

/** The same in a page that is one file: the worker's script stands in the page's. */
export function startSetWorker(): Worker {
  return new SetWorker();
}
