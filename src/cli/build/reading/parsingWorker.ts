import { parentPort } from 'node:worker_threads';
import { READERS } from '../../../articles/readers.ts';

/** A file that a thread is to parse. */
export interface ParsingTask {
  /** Its reader's name: functions do not go from thread to thread. */
  readonly reader: string;
  readonly bytes: Uint8Array;
  readonly file: string;
}

// A file comes in, what its reader made of it goes out; the first message says that the thread is ready.
parentPort?.on('message', ({ reader, bytes, file }: ParsingTask) => {
  const found = READERS.find(({ name }) => name === reader);
  if (!found) throw new Error(`expected the name of a reader, found ${reader}`);
  parentPort?.postMessage(found.read(bytes, file));
});
parentPort?.postMessage('ready');
