import { createContext, useContext } from 'react';
import type { SiteBasemap } from '../map/basemap/siteBasemap.ts';
import type { State, Store } from '../store/store.ts';

/** What a dashboard stands in: a page of its own, or an element of somebody else's. Only through this it reaches around itself. */
export interface Surroundings {
  /** Carries tokens, theme, language and direction: <html> on a page of its own, else an element in a shadow root. */
  readonly root: HTMLElement;
  /** Within another page: it leaves that page's title, address, storage, focus and gestures alone. */
  readonly isEmbedded: boolean;
  /** The address below which the site's `events/` and `basemap/` lie. */
  readonly siteUrl: string;
  readonly basemap: SiteBasemap;
  /** The set that is asked for, absolute or relative to the site; null: the first of the site's index. */
  askedSet(): string | null;
  /** The hash and the query that describe the view in which a set opens. */
  asked(): { readonly hash: string; readonly query: string };
  /** Another set is asked for, in its first view. */
  ask(set: string): void;
  /** Hears of another set that is asked for by going back or forward. Gives what ends that. */
  onAsked(listener: () => void): () => void;
  /** Keeps view and address the same, where there is an address. Gives what ends that. */
  keepAddress(store: Store): () => void;
  /** The address of a whole page that shows what this state shows. */
  viewLink(state: State): string;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

/** The surroundings of the dashboard that a component stands in. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('expected a dashboard around this component, found none');
  return surroundings;
}
