import { offerSets, showProblem } from '../store/actions.ts';
import type { SetChoice, Store } from '../store/store.ts';
import type { Surroundings } from '../surroundings/surroundings.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { FetchProblem, fetchJson } from './fetchJson.ts';
import { openSet } from './openSet.ts';
import { fetchProblemWords } from './problemWords.ts';
import { readIndex, type SiteIndex } from './readIndex.ts';
import { isAllowed, setAddress } from './setAddress.ts';

const MOST_INDEX_BYTES = 4_000_000;

/** Opens another set when the reader goes back or forward to it. Gives what ends that. */
export function followAsked(store: Store, words: Catalogue, surroundings: Surroundings): () => void {
  return surroundings.onAsked(() => {
    const { choices, allowedOrigins, setUrl } = store.getState();
    // The hash has a history of its own: only another set is a reason to load.
    const asked = surroundings.askedSet() ?? choices[0]?.url ?? '';
    const address = setAddress(asked, surroundings.siteUrl, allowedOrigins);
    if (address.kind !== 'allowed' || address.url !== setUrl) {
      void openAsked(store, words, surroundings, null);
    }
  });
}

/** Reads the site's index and opens the set that is asked for, else the index's first. */
export async function readSite(store: Store, words: Catalogue, surroundings: Surroundings): Promise<void> {
  const { siteUrl } = surroundings;
  const indexUrl = new URL('events/index.json', siteUrl).href;
  let index: SiteIndex = { sets: [], allowEvents: [] };
  let missing: FetchProblem | null = null;
  try {
    const accept = (url: string) => isAllowed(url, siteUrl, []);
    index = readIndex(await fetchJson(indexUrl, { mostBytes: MOST_INDEX_BYTES, accept }));
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    missing = error;
  }
  offerSets(store, choicesOf(index, indexUrl), index.allowEvents);
  await openAsked(store, words, surroundings, missing);
}

async function openAsked(
  store: Store,
  words: Catalogue,
  surroundings: Surroundings,
  missing: FetchProblem | null,
): Promise<void> {
  const wanted = surroundings.askedSet() ?? store.getState().choices[0]?.url;
  // A site without an index can still show the set that is asked for.
  if (wanted !== undefined) return openSet(store, words, surroundings, wanted);
  const none = new FetchProblem('missing', 'events/index.json: expected at least one set, found none');
  showProblem(store, fetchProblemWords(missing ?? none, words));
}

function choicesOf(index: SiteIndex, indexUrl: string): readonly SetChoice[] {
  return index.sets.flatMap(({ href, title }) => {
    const address = setAddress(href, indexUrl, index.allowEvents);
    return address.kind === 'allowed' ? [{ url: address.url, title }] : [];
  });
}
