import { offerSets, showProblem } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { FetchProblem, fetchJson } from './fetchJson.ts';
import { openSet } from './openSet.ts';
import { fetchProblemWords } from './problemWords.ts';
import { readIndex, type SiteIndex } from './readIndex.ts';
import { isAllowed, setAddress } from './setAddress.ts';

const MOST_INDEX_BYTES = 4_000_000;

/** Reads the site's index and opens the set that the address names with `?events=`, else the index's first. */
export async function openPage(store: Store, words: Catalogue): Promise<void> {
  const pageUrl = document.baseURI;
  const indexUrl = new URL('events/index.json', pageUrl).href;
  const asked = new URLSearchParams(location.search).get('events');
  let index: SiteIndex = { sets: [], allowEvents: [] };
  try {
    const accept = (url: string) => isAllowed(url, pageUrl, []);
    index = readIndex(await fetchJson(indexUrl, { mostBytes: MOST_INDEX_BYTES, accept }));
  } catch (error) {
    // A page without an index can still show the set that its address names.
    if (asked === null) {
      if (!(error instanceof FetchProblem)) throw error;
      showProblem(store, fetchProblemWords(error, words));
      return;
    }
  }
  const choices = index.sets.flatMap(({ href, title }) => {
    const address = setAddress(href, indexUrl, index.allowEvents);
    return address.kind === 'allowed' ? [{ url: address.url, title }] : [];
  });
  offerSets(store, choices, index.allowEvents);
  const first = choices[0];
  if (asked !== null) await openSet(store, words, asked);
  else if (first) await openSet(store, words, first.url);
  else {
    const problem = new FetchProblem('missing', `${indexUrl}: expected at least one set, found none`);
    showProblem(store, fetchProblemWords(problem, words));
  }
}
