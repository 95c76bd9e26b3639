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
import { english } from './words/catalogue.ts';

const store = createDatelineStore();
const root = document.getElementById('root');
if (!root) throw new Error('index.html: expected an element with the id "root", found none');

createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <App />
    </StoreContext>
  </StrictMode>,
);
connectAddress(store);
keepSearchIndex(store);
void openPage(store, english);
