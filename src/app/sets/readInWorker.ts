import type { CheckedEventSet } from '../../event-set/checkEventSet.ts';
import type { FileMessage, SetMessage } from './setMessages.ts';
import { startSetWorker } from './startSetWorker.ts';
import { createSetTaker } from './takeSet.ts';

/**
 * Has a file of events read in a worker while it comes. Null when there can be no worker, or it failed: then the file
 * has to be read in another way.
 * @throws FetchProblem where the file does not come to its end or is no JSON.
 */
export async function readInWorker(
  early: readonly Uint8Array<ArrayBuffer>[],
  rest: AsyncIterable<Uint8Array<ArrayBuffer>>,
  url: string,
  onProgress: (share: number) => void,
): Promise<CheckedEventSet | null> {
  let worker: Worker;
  try {
    worker = startSetWorker();
  } catch {
    // A page in a frame that is shut off.
    return null;
  }
  const taker = createSetTaker(onProgress);
  const result = new Promise<CheckedEventSet | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SetMessage>) => {
      try {
        const checked = taker.take(data);
        if (checked) resolve(checked);
        if (data.kind === 'index') taker.takeIndex(data.index);
        if (data.kind === 'index' || (checked && 'problems' in checked)) worker.terminate();
      } catch (error) {
        worker.terminate();
        reject(error);
      }
    };
    const fail = () => {
      worker.terminate();
      taker.takeIndex(null);
      resolve(null);
    };
    worker.onerror = fail;
    worker.onmessageerror = fail;
  });
  // Who waits for it comes later; until then a failure is no surprise.
  result.catch(() => {});
  const send = (message: FileMessage) => worker.postMessage(message, whollyOwned(message));
  try {
    for (const chunk of early) send(chunk);
    for await (const chunk of rest) send(chunk);
    send({ url });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return result;
}

/** The buffer of a piece that fills it: it changes hands without a copy. */
function whollyOwned(message: FileMessage): ArrayBuffer[] {
  if (!(message instanceof Uint8Array) || message.byteLength !== message.buffer.byteLength) return [];
  return [message.buffer];
}
