import { readOptions, viewQuery } from '../app/address/parameters.ts';
import { mountDashboard } from '../app/mountDashboard.tsx';
import { type Controls, controlsOf, windowDays } from '../app/store/controls.ts';
import type { State, Store } from '../app/store/store.ts';
import { readLanguage } from '../app/words/readLanguage.ts';
import { embeddedIn } from './embeddedIn.ts';
import type { Given } from './given.ts';
import type { SiteChoices } from './site.ts';

/** A dashboard that was started in another page. */
export interface Running {
  /** Fulfilled when its set shows. Where there is none it stays open: there is nothing to control. */
  readonly ready: Promise<Controls>;
  /** Fulfilled when there is something to see: the set, or why there is none. */
  readonly settled: Promise<void>;
  stop(): void;
}

export interface Place {
  /** Tells the host's page of what happens. */
  readonly host: HTMLElement;
  readonly root: HTMLElement;
  readonly siteUrl: string;
  readonly choices: SiteChoices;
  readonly given: Given;
}

/** Draws a dashboard into a root of its height, and tells the host's page when it is ready and what is selected and brushed. */
export function startDashboard({ host, root, siteUrl, choices, given }: Place): Running {
  const options = readOptions(given);
  const container = document.createElement('div');
  container.className = 'stand';
  root.append(container);
  // The reader's own size of text, whatever the host's page makes of a rem.
  root.style.setProperty('--rem', getComputedStyle(root).fontSize);
  const surroundings = embeddedIn(root, siteUrl, choices.basemap ?? null, {
    set: options.events,
    hash: given.find(([name]) => name === 'hash')?.[1] ?? '',
    query: viewQuery(given),
  });
  const dashboard = mountDashboard(container, surroundings, {
    language: readLanguage([options.language, choices.language]),
    theme: options.theme ?? choices.theme ?? 'system',
    look: { compact: true, show: options.show, title: options.title },
  });
  const { store } = dashboard;
  const stopTelling = tellHost(host, store);
  return {
    ready: new Promise((resolve) => {
      const settle = ({ set }: State) => set && resolve(controlsOf(store));
      settle(store.getState());
      store.subscribe(settle);
    }),
    settled: dashboard.ready,
    stop() {
      stopTelling();
      dashboard.unmount();
    },
  };
}

/** While the brush glides the host's page hears of it so often. */
const REST_MS = 200;

function tellHost(host: HTMLElement, store: Store): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let days = '';
  const tell = (kind: string, detail: object) =>
    host.dispatchEvent(new CustomEvent(`dateline-${kind}`, { detail, bubbles: true, composed: true }));
  const tellWindow = () => {
    const window = windowDays(store.getState());
    if (String(window) === days) return;
    days = String(window);
    tell('window', { start: window?.[0] ?? null, end: window?.[1] ?? null });
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.set === null) return;
    if (state.set !== before.set) {
      days = String(windowDays(state));
      tell('ready', {});
      return;
    }
    if (state.selectedId !== before.selectedId) tell('select', { id: state.selectedId });
    if (state.window === before.window) return;
    clearTimeout(timer);
    timer = setTimeout(tellWindow, REST_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
