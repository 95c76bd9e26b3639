import { connectAddress } from '../address/connectAddress.ts';
import { siteBasemap } from '../map/basemap/siteBasemap.ts';
import type { Surroundings } from './surroundings.ts';

/** A page that is all dashboard: its address names the set (`?events=`), and its hash is the view. */
export function ownPage(page: Document): Surroundings {
  return {
    root: page.documentElement,
    isEmbedded: false,
    siteUrl: page.baseURI,
    basemap: siteBasemap(page),
    askedSet: () => new URLSearchParams(location.search).get('events'),
    asked: () => ({ hash: location.hash, query: location.search }),
    ask(set) {
      const address = new URL(location.href);
      address.searchParams.set('events', set);
      address.hash = '';
      history.pushState(null, '', address);
    },
    onAsked(listener) {
      addEventListener('popstate', listener);
      return () => removeEventListener('popstate', listener);
    },
    keepAddress: (store) => connectAddress(store),
    viewLink: () => location.href,
  };
}
