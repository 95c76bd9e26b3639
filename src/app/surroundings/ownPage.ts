import { connectAddress } from '../address/connectAddress.ts';
import type { ShownPart } from '../address/parameters.ts';
import { connectFrame } from '../frame/connectFrame.ts';
import { siteBasemap } from '../map/basemap/siteBasemap.ts';
import type { Surroundings } from './surroundings.ts';

/** A page that is all dashboard, or of it these parts: its address names the set (`?events=`), and its hash is the view. */
export function ownPage(page: Document, show: readonly ShownPart[]): Surroundings {
  const isFramed = window.parent !== window;
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
      // Within a frame the history is the page's around it.
      if (isFramed) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    },
    onAsked(listener) {
      addEventListener('popstate', listener);
      return () => removeEventListener('popstate', listener);
    },
    keepAddress: (store) => (isFramed ? connectFrame(store, show) : connectAddress(store)),
    viewLink: () => location.href,
  };
}
