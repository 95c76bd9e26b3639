import { writeHash } from '../app/address/writeHash.ts';
import { basemapAt } from '../app/map/basemap/siteBasemap.ts';
import { relativeAddress } from '../app/sets/openChoice.ts';
import { viewOf } from '../app/store/view.ts';
import type { Surroundings } from '../app/surroundings/surroundings.ts';

/** The surroundings of a dashboard within another page, whose address it leaves alone: what is asked for it keeps itself. */
export function embeddedIn(
  root: HTMLElement,
  siteUrl: string,
  basemap: string | null,
  first: { readonly set: string | null; readonly hash: string; readonly query: string },
): Surroundings {
  // The set's address may bring the view along, as a link does.
  const [set, hash = first.hash] = first.set?.split(/#(.*)/s) ?? [];
  let asked = { set: set || null, hash, query: first.query };
  return {
    root,
    isEmbedded: true,
    siteUrl,
    basemap: basemapAt(basemap, siteUrl),
    askedSet: () => asked.set,
    asked: () => asked,
    ask(next) {
      asked = { set: next, hash: '', query: '' };
    },
    onAsked: () => () => {},
    keepAddress: () => () => {},
    viewLink(state) {
      const page = new URL(siteUrl);
      if (state.setUrl !== null && state.setUrl !== state.choices[0]?.url)
        page.searchParams.set('events', relativeAddress(state.setUrl, siteUrl));
      page.hash = writeHash(viewOf(state));
      return page.href;
    },
  };
}
