import { checkEventSet } from '../../event-set/checkEventSet.ts';
import { createIndexBuilder } from '../search/buildSearchIndex.ts';
import { facetIndex } from '../store/facetIndex.ts';
import { FACETS } from '../store/filters.ts';
import { type Columns, prepare } from '../store/prepare.ts';
import { decodeChunks, FetchProblem, parseJson } from './fetchJson.ts';
import type { SetMessage } from './setMessages.ts';

/** Events in one message: taking them in keeps the page for a few milliseconds. */
const EVENTS_AT_ONCE = 200;

/** Reads, checks and prepares a file of events and tells it piece by piece: what the worker does. */
export function tellSet(
  chunks: readonly Uint8Array[],
  url: string,
  tell: (message: SetMessage, transfer: readonly ArrayBufferLike[]) => void,
): void {
  let value: unknown;
  try {
    value = parseJson(decodeChunks(chunks), url);
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    tell({ kind: 'notJson', message: error.message }, []);
    return;
  }
  const checked = checkEventSet(value);
  if ('problems' in checked) {
    tell({ kind: 'problems', problems: checked.problems }, []);
    return;
  }
  const { dateline } = checked.set;
  const { events, byId: _, ...columns } = prepare(checked.set);
  const facets = facetIndex(events, dateline.articles);
  tell({ kind: 'head', dateline, notes: checked.notes, columns, facets }, [
    ...buffersOf(columns),
    ...FACETS.flatMap((facet) => buffersOf(facets[facet])),
  ]);
  for (let first = 0; first < events.length; first += EVENTS_AT_ONCE) {
    const features = events.slice(first, first + EVENTS_AT_ONCE).map(({ feature }) => feature);
    tell({ kind: 'events', features }, []);
  }
  const builder = createIndexBuilder();
  for (const { properties } of events) builder.add(properties);
  const index = builder.finish();
  tell({ kind: 'index', index }, buffersOf(index));
}

function buffersOf(holder: Columns | object): ArrayBufferLike[] {
  return Object.values(holder).flatMap((value: unknown) => (ArrayBuffer.isView(value) ? [value.buffer] : []));
}
