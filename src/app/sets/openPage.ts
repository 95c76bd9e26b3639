import { offerSets, showProblem } from '../store/actions.ts';
import type { SetChoice, Store } from '../store/store.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { FetchProblem, fetchJson } from './fetchJson.ts';
import { openSet } from './openSet.ts';
import { fetchProblemWords } from './problemWords.ts';
import { readIndex, type SiteIndex } from './readIndex.ts';
import { isAllowed, setAddress } from './setAddress.ts';

const MOST_INDEX_BYTES = 4_000_000;

/**
 * Reads the site's index and opens the set that the address names with `?events=`, else the index's first; and again
 * when the reader goes back or forward to another.
 */
export async function openPage(store: Store, words: Catalogue): Promise<void> {
  const indexUrl = new URL('events/index.json', document.baseURI).href;
  const asked = askedSet();
  let index: SiteIndex = { sets: [], allowEvents: [] };
  let missing: FetchProblem | null = null;
  try {
    const accept = (url: string) => isAllowed(url, document.baseURI, []);
    index = readIndex(await fetchJson(indexUrl, { mostBytes: MOST_INDEX_BYTES, accept }));
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    missing = error;
  }
  const choices = choicesOf(index, indexUrl);
  offerSets(store, choices, index.allowEvents);

  async function open(named: string | null): Promise<void> {
    const wanted = named ?? choices[0]?.url;
    // A page without an index can still show the set that its address names.
    if (wanted !== undefined) return openSet(store, words, wanted);
    const none = new FetchProblem('missing', `${indexUrl}: expected at least one set, found none`);
    showProblem(store, fetchProblemWords(missing ?? none, words));
  }

  addEventListener('popstate', () => {
    // The hash has a history of its own: only another set is a reason to load.
    const address = setAddress(askedSet() ?? choices[0]?.url ?? '', document.baseURI, index.allowEvents);
    if (address.kind !== 'allowed' || address.url !== store.getState().setUrl) void open(askedSet());
  });
  await open(asked);
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
