import type { Store } from '../store/store.ts';
import type { Surroundings } from '../surroundings/surroundings.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { openSet } from './openSet.ts';

/** Opens another of the site's sets and names it in the page's address, so that the view can be sent and gone back to. */
export async function openChoice(
  store: Store,
  words: Catalogue,
  surroundings: Surroundings,
  url: string,
): Promise<void> {
  surroundings.ask(relativeAddress(url, surroundings.siteUrl));
  await openSet(store, words, surroundings, url);
}

/** An address below the page's folder without that folder, any other as it stands. */
export function relativeAddress(url: string, pageUrl: string): string {
  const folder = new URL('.', pageUrl).href;
  return url.startsWith(folder) ? url.slice(folder.length) : url;
}
