import type { AppEvent } from '../store/prepare.ts';
import { createIndexBuilder } from './buildSearchIndex.ts';
import type { SearchIndex } from './searchIndex.ts';

/** As long as the page can be kept without being felt. */
const SLICE_MS = 12;

/** Makes the index of events in slices, between which the page goes on. Null when it is no longer wanted. */
export async function indexInSlices(
  events: readonly AppEvent[],
  isWanted: () => boolean,
): Promise<SearchIndex | null> {
  const builder = createIndexBuilder();
  let until = performance.now() + SLICE_MS;
  for (const event of events) {
    builder.add(event.properties);
    if (performance.now() < until) continue;
    await nextTask();
    if (!isWanted()) return null;
    until = performance.now() + SLICE_MS;
  }
  return builder.finish();
}

/** A task of its own: what the reader does meanwhile comes first. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
