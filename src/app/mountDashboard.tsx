import './styles/tokens.css';
import './styles/base.css';
import './layout/layout.css';
import './layout/look.css';
import './symbols/symbols.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { type Look, LookContext, WHOLE_LOOK } from './look.ts';
import { keepSearchIndex } from './search/keepSearchIndex.ts';
import { forgetSets } from './sets/openSet.ts';
import { followAsked, readSite } from './sets/openSite.ts';
import { createDatelineStore, type Store } from './store/store.ts';
import { StoreContext } from './store/useStore.ts';
import { type Surroundings, SurroundingsContext } from './surroundings/surroundings.ts';
import { applyTheme, type ThemeChoice } from './theme/themeChoice.ts';
import { type Language, loadWords } from './words/readLanguage.ts';
import { WordsContext } from './words/useWords.ts';

export interface DashboardOptions {
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** How much of it there is; all of it without this. */
  readonly look?: Look;
  /** Puts something around the dashboard, such as the review mode. */
  readonly around?: (store: Store) => Promise<(dashboard: ReactNode) => ReactNode>;
}

/** A dashboard that stands in an element. */
export interface Dashboard {
  readonly store: Store;
  /** Fulfilled when a set shows, or why there is none. */
  readonly ready: Promise<void>;
  /** Takes it away with all that it listens to. */
  unmount(): void;
}

/** Draws a dashboard in an element of a document or of a shadow root, and opens the set that its surroundings ask for. */
export function mountDashboard(
  container: HTMLElement,
  surroundings: Surroundings,
  { language, theme, look = WHOLE_LOOK, around }: DashboardOptions,
): Dashboard {
  const { root } = surroundings;
  const store = createDatelineStore();
  const tree = createRoot(container);
  const stops: (() => void)[] = [];
  let stopped = false;
  applyTheme(theme, root);

  async function start(): Promise<void> {
    const words = await loadWords(language);
    const wrap = around ? await around(store) : (dashboard: ReactNode) => dashboard;
    if (stopped) return;
    root.lang = language;
    root.dir = words.direction;
    tree.render(
      <StrictMode>
        <SurroundingsContext value={surroundings}>
          <StoreContext value={store}>
            <WordsContext value={words}>
              <LookContext value={look}>{wrap(<App />)}</LookContext>
            </WordsContext>
          </StoreContext>
        </SurroundingsContext>
      </StrictMode>,
    );
    stops.push(
      surroundings.keepAddress(store),
      keepSearchIndex(store),
      followAsked(store, words, surroundings),
    );
    await readSite(store, words, surroundings);
  }

  return {
    store,
    ready: start(),
    unmount() {
      stopped = true;
      for (const stop of stops) stop();
      forgetSets(store);
      tree.unmount();
    },
  };
}
