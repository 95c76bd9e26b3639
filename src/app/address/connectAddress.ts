import type { State, Store } from '../store/store.ts';
import { type View, viewOf } from '../store/view.ts';
import { applyView } from '../store/viewActions.ts';
import { readAddress } from './readAddress.ts';
import { writeHash } from './writeHash.ts';

/** What the address is read from and written to: the browser's own, or a test's. */
export interface Page {
  readonly location: { readonly hash: string; readonly search: string; readonly pathname: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(kind: 'popstate' | 'hashchange', listener: () => void): void;
  removeEventListener(kind: 'popstate' | 'hashchange', listener: () => void): void;
}

/** Safari takes a hundred changes in half a minute and then throws. */
const REST_MS = 350;

/**
 * Keeps the page's hash and the store's view the same. What the reader decides (a selection, a filter, a tray, a mode) is
 * a step of the history; what glides (window, map, typing) replaces the last one when it has come to rest. Going back and forward brings
 * the view of that address. Gives what ends it.
 */
export function connectAddress(store: Store, page: Page = window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether what waits to be written is a step of the history, or glides; null: nothing waits. */
  let waits: 'step' | 'glide' | null = null;
  /** The hash that the address has, and the set whose view it is. */
  let written = page.location.hash;
  let query = page.location.search;

  function forget(): void {
    clearTimeout(timer);
    waits = null;
  }

  function write(view: View): void {
    const isStep = waits === 'step';
    forget();
    const hash = writeHash(view);
    if (hash === written) return;
    written = hash;
    const address = `${page.location.pathname}${page.location.search}${hash}`;
    try {
      if (isStep) page.history.pushState(null, '', address);
      else page.history.replaceState(null, '', address);
    } catch {
      // A browser that refuses, since it was too much or the page is a file: the view goes on without an address.
    }
  }

  function onStore(state: State, before: State): void {
    if (state.set !== before.set) {
      // It came in the view of its address.
      forget();
      written = page.location.hash;
      query = page.location.search;
      return;
    }
    const change = changeOf(state, before);
    if (state.set === null || change === null) return;
    // What glided until now belongs to the step before.
    if (change === 'step' && waits === 'glide') write(viewOf(before));
    if (waits !== 'step') waits = change;
    clearTimeout(timer);
    timer = setTimeout(() => write(viewOf(store.getState())), waits === 'step' ? 0 : REST_MS);
  }

  function onAddress(): void {
    const { hash, search } = page.location;
    // Another set is on its way, and comes in its own view.
    if (search !== query || store.getState().set === null || hash === written) return;
    written = hash;
    applyView(store, readAddress({ hash, query: search }).view);
    // The address has it already.
    forget();
  }

  const unsubscribe = store.subscribe(onStore);
  page.addEventListener('popstate', onAddress);
  page.addEventListener('hashchange', onAddress);
  return () => {
    forget();
    unsubscribe();
    page.removeEventListener('popstate', onAddress);
    page.removeEventListener('hashchange', onAddress);
  };
}

/** What the reader decides, each a step that "back" takes back. */
const STEPS = [
  'filters',
  'onlyMap',
  'selectedId',
  'readingId',
  'openTray',
  'laneMode',
  'listMode',
  'listGrouping',
  'listSort',
  'story',
] as const satisfies readonly (keyof View)[];
const GLIDES = ['window', 'mapView', 'search', 'leastConfidence'] as const satisfies readonly (keyof View)[];

function changeOf(state: View, before: View): 'step' | 'glide' | null {
  const differs = (part: keyof View) => state[part] !== before[part];
  return STEPS.some(differs) ? 'step' : GLIDES.some(differs) ? 'glide' : null;
}
