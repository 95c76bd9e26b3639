import './styles/page.css';
import { mountDashboard } from './mountDashboard.tsx';
import type { Store } from './store/store.ts';
import { ownPage } from './surroundings/ownPage.ts';
import { readThemeChoice } from './theme/themeChoice.ts';
import { readLanguage } from './words/readLanguage.ts';

const container = document.getElementById('root');
if (!container) throw new Error('index.html: expected an element with the id "root", found none');
// The language that the address asks for, else the one that the page was built in.
const asked = new URLSearchParams(location.search).get('lang');
const language = readLanguage([asked, document.documentElement.lang]);
await mountDashboard(container, ownPage(document), {
  language,
  theme: readThemeChoice(),
  // A published site has no review mode: this is left out where it is built.
  ...(import.meta.env.MODE === 'review' && {
    around: async (store: Store) => (await import('./review/openReview.tsx')).openReview(store, language),
  }),
}).ready;
