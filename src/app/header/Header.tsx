import './header.css';
import { useEffect } from 'react';
import { requestFit } from '../store/actions.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { Counts } from './Counts.tsx';
import { Key } from './Key.tsx';
import { SetPicker } from './SetPicker.tsx';

/** The page's head: what is shown, how much of it, and the way back to everything. */
export function Header() {
  const words = useWords();
  const store = useStoreApi();
  const title = useStore((state) => state.set?.dateline.title ?? null);
  useEffect(() => {
    document.title = title === null ? words.product : `${title} · ${words.product}`;
  }, [title, words]);
  return (
    <header className="area-header header">
      <SetPicker title={title} />
      {title !== null && (
        <>
          <Counts />
          <div className="header-tools">
            <Key />
            <button type="button" className="button" title={words.fitHint} onClick={() => requestFit(store)}>
              {words.fit}
            </button>
          </div>
        </>
      )}
    </header>
  );
}
