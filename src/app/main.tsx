import './styles/page.css';
import { readOptions } from './address/parameters.ts';
import { mountDashboard } from './mountDashboard.tsx';
import type { Store } from './store/store.ts';
import { ownPage } from './surroundings/ownPage.ts';
import { readThemeChoice } from './theme/themeChoice.ts';
import { readLanguage } from './words/readLanguage.ts';

const container = document.getElementById('root');
if (!container) throw new Error('index.html: expected an element with the id "root", found none');
const asked = readOptions(new URLSearchParams(location.search));
// The language that the address asks for, else the one that the page was built in.
const language = readLanguage([asked.language, document.documentElement.lang]);
await mountDashboard(container, ownPage(document, asked.show), {
  language,
  theme: asked.theme ?? readThemeChoice(),
  look: { compact: asked.embed, show: asked.show, title: asked.title },
  // A published site has no review mode: this is left out where it is built.
  ...(import.meta.env.MODE === 'review' && {
    around: async (store: Store) => (await import('./review/openReview.tsx')).openReview(store, language),
  }),
}).ready;
