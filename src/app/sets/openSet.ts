import { readAddress } from '../address/readAddress.ts';
import { setLoading, showProblem, showSet } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { FetchProblem } from './fetchJson.ts';
import { loadSet } from './loadSet.ts';
import { addressProblemWords, checkProblemWords, fetchProblemWords } from './problemWords.ts';
import { isAllowed, setAddress } from './setAddress.ts';

/** Some 150,000 events with their quotes. More would freeze a phone before it showed anything. */
const MOST_SET_BYTES = 256_000_000;

let latest = 0;

/** Fetches a set, checks it and shows it, or says in words why not. A later call wins over an earlier, slower one. */
export async function openSet(store: Store, words: Catalogue, value: string): Promise<void> {
  latest += 1;
  const mine = latest;
  const { allowedOrigins } = store.getState();
  const address = setAddress(value, document.baseURI, allowedOrigins);
  if (address.kind !== 'allowed') {
    showProblem(store, addressProblemWords(address, words));
    return;
  }
  try {
    const accept = (url: string) => isAllowed(url, document.baseURI, allowedOrigins);
    const checked = await loadSet(address.url, { mostBytes: MOST_SET_BYTES, accept }, (share) => {
      if (mine === latest) setLoading(store, share);
    });
    if (mine !== latest) return;
    if ('problems' in checked) showProblem(store, checkProblemWords(checked.problems, words));
    else {
      const { hash, search: query } = location;
      showSet(store, checked.set, address.url, checked.notes, readAddress({ hash, query }));
    }
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    if (mine === latest) showProblem(store, fetchProblemWords(error, words));
  }
}
