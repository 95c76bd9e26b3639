import { offerSets, showProblem } from '../store/actions.ts';
import type { SetChoice, Store } from '../store/store.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { FetchProblem, fetchJson } from './fetchJson.ts';
import { openSet } from './openSet.ts';
import { fetchProblemWords } from './problemWords.ts';
import { readIndex, type SiteIndex } from './readIndex.ts';
import { isAllowed, setAddress } from './setAddress.ts';

const MOST_INDEX_BYTES = 4_000_000;

/** Opens the page's set, and another when the reader goes back or forward to it. */
export async function openPage(store: Store, words: Catalogue): Promise<void> {
  addEventListener('popstate', () => {
    const { choices, allowedOrigins, setUrl } = store.getState();
    // The hash has a history of its own: only another set is a reason to load.
    const address = setAddress(askedSet() ?? choices[0]?.url ?? '', document.baseURI, allowedOrigins);
    if (address.kind !== 'allowed' || address.url !== setUrl) void openAsked(store, words, null);
  });
  await readPage(store, words);
}

/** Reads the site's index and opens the set that the address names with `?events=`, else the index's first. */
export async function readPage(store: Store, words: Catalogue): Promise<void> {
  const indexUrl = new URL('events/index.json', document.baseURI).href;
  let index: SiteIndex = { sets: [], allowEvents: [] };
  let missing: FetchProblem | null = null;
  try {
    const accept = (url: string) => isAllowed(url, document.baseURI, []);
    index = readIndex(await fetchJson(indexUrl, { mostBytes: MOST_INDEX_BYTES, accept }));
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    missing = error;
  }
  offerSets(store, choicesOf(index, indexUrl), index.allowEvents);
  await openAsked(store, words, missing);
}

async function openAsked(store: Store, words: Catalogue, missing: FetchProblem | null): Promise<void> {
  const wanted = askedSet() ?? store.getState().choices[0]?.url;
  // A page without an index can still show the set that its address names.
  if (wanted !== undefined) return openSet(store, words, wanted);
  const none = new FetchProblem('missing', 'events/index.json: expected at least one set, found none');
  showProblem(store, fetchProblemWords(missing ?? none, words));
}

function askedSet(): string | null {
  return new URLSearchParams(location.search).get('events');
}

function choicesOf(index: SiteIndex, indexUrl: string): readonly SetChoice[] {
  return index.sets.flatMap(({ href, title }) => {
    const address = setAddress(href, indexUrl, index.allowEvents);
    return address.kind === 'allowed' ? [{ url: address.url, title }] : [];
  });
}
