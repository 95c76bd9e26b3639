import './styles/tokens.css';
import './styles/base.css';
import './layout/layout.css';
import './symbols/symbols.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { connectAddress } from './address/connectAddress.ts';
import { keepSearchIndex } from './search/keepSearchIndex.ts';
import { openPage } from './sets/openPage.ts';
import { createDatelineStore } from './store/store.ts';
import { StoreContext } from './store/useStore.ts';
import { applyTheme, readThemeChoice } from './theme/themeChoice.ts';
import { loadWords, readLanguage } from './words/readLanguage.ts';
import { WordsContext } from './words/useWords.ts';

await start(document.documentElement);

/** Draws the page in the language that its address asks for (`?lang=`), else in the one that it was built in. */
async function start(page: HTMLElement): Promise<void> {
  applyTheme(readThemeChoice());
  const language = readLanguage([new URLSearchParams(location.search).get('lang'), page.lang]);
  const words = await loadWords(language);
  page.lang = language;
  page.dir = words.direction;
  const store = createDatelineStore();
  // A published site has no review mode: this is left out where it is built.
  const withReview =
    import.meta.env.MODE === 'review'
      ? (await import('./review/openReview.tsx')).openReview(store, language)
      : null;
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html: expected an element with the id "root", found none');
  createRoot(root).render(
    <StrictMode>
      <StoreContext value={store}>
        <WordsContext value={words}>{withReview ? withReview(<App />) : <App />}</WordsContext>
      </StoreContext>
    </StrictMode>,
  );
  connectAddress(store);
  keepSearchIndex(store);
  await openPage(store, words);
}
