import { readAddress } from '../address/readAddress.ts';
import { setLoading, showProblem, showSet } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import type { Surroundings } from '../surroundings/surroundings.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { FetchProblem } from './fetchJson.ts';
import { loadSet } from './loadSet.ts';
import { addressProblemWords, checkProblemWords, fetchProblemWords } from './problemWords.ts';
import { isAllowed, setAddress } from './setAddress.ts';

/** Some 150,000 events with their quotes. More would freeze a phone before it showed anything. */
const MOST_SET_BYTES = 256_000_000;

/** What is on its way to each store. */
const latest = new WeakMap<Store, AbortController>();

/** Fetches a set, checks it and shows it, or says in words why not. A later call wins over an earlier, slower one. */
export async function openSet(
  store: Store,
  words: Catalogue,
  { siteUrl, asked }: Pick<Surroundings, 'siteUrl' | 'asked'>,
  value: string,
): Promise<void> {
  forgetSets(store);
  const mine = new AbortController();
  latest.set(store, mine);
  const { signal } = mine;
  const { allowedOrigins } = store.getState();
  const address = setAddress(value, siteUrl, allowedOrigins);
  if (address.kind !== 'allowed') {
    showProblem(store, addressProblemWords(address, words));
    return;
  }
  try {
    const accept = (url: string) => isAllowed(url, siteUrl, allowedOrigins);
    const checked = await loadSet(address.url, { mostBytes: MOST_SET_BYTES, accept, signal }, (share) => {
      if (!signal.aborted) setLoading(store, share);
    });
    if (signal.aborted) return;
    if ('problems' in checked) showProblem(store, checkProblemWords(checked.problems, words));
    else showSet(store, checked.set, address.url, checked.notes, readAddress(asked()));
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    if (!signal.aborted) showProblem(store, fetchProblemWords(error, words));
  }
}

/** What is still on its way to this store is wanted no more. */
export function forgetSets(store: Store): void {
  latest.get(store)?.abort();
}
