import { type CheckedEventSet, checkEventSet } from '../../event-set/checkEventSet.ts';
import { decodeChunks, type FetchLimits, fetchBytes, fetchJson, parseJson } from './fetchJson.ts';
import { readInWorker } from './readInWorker.ts';

/** Below this a set is read where it is wanted: it takes less than a worker's start. Some two thousand events. */
const LARGE_BYTES = 2_500_000;

/**
 * Fetches a set and checks it: a large one in a worker, so that the page does not freeze meanwhile; where there can be no
 * worker, here.
 * @throws FetchProblem
 */
export async function loadSet(
  url: string,
  limits: FetchLimits,
  onProgress: (share: number) => void,
): Promise<CheckedEventSet> {
  const early: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const file = fetchBytes(url, limits);
  for await (const chunk of file) {
    early.push(chunk);
    bytes += chunk.length;
    if (bytes <= LARGE_BYTES) continue;
    onProgress(0);
    const read = await readInWorker(early, file, url, onProgress);
    return read ?? checkEventSet(await fetchJson(url, limits));
  }
  return checkEventSet(parseJson(decodeChunks(early), url));
}
