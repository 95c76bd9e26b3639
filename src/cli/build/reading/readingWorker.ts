import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../../../articles/article.ts';
import { openIndex } from '../../../gazetteer/openIndex.ts';
import { overlay, type UserPlace } from '../../../gazetteer/overlay.ts';
import { readForSet } from './keptReading.ts';

/** What a reading thread is started with. */
export interface WorkerStart {
  /** The gazetteer's index, in memory that all threads share. */
  readonly index: Uint8Array;
  readonly places: readonly UserPlace[];
}

const { index, places } = workerData as WorkerStart;
const base = openIndex(index);
const context = { gazetteer: places.length > 0 ? overlay(base, places) : base };

// An article comes in, its outcome goes out; the first message says that the thread is ready.
parentPort?.on('message', (article: Article) => parentPort?.postMessage(readForSet(article, context)));
parentPort?.postMessage('ready');
