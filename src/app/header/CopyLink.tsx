import { useState } from 'react';
import { copyText } from '../layout/copyText.ts';
import { useStoreApi } from '../store/useStore.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { useWords } from '../words/useWords.ts';

/** Puts the address of a page that holds the whole view on the clipboard; where there is none, shows it to be copied. */
export function CopyLink() {
  const words = useWords();
  const store = useStoreApi();
  const { viewLink } = useSurroundings();
  const link = () => viewLink(store.getState());
  const [outcome, setOutcome] = useState<'copied' | 'byHand' | null>(null);
  return (
    <>
      <button
        type="button"
        className="menu-item"
        onClick={() => {
          copyText(link()).then((copied) => setOutcome(copied ? 'copied' : 'byHand'));
        }}
      >
        {words.menu.copyLink}
        <span className="quiet" role="status">
          {outcome === 'copied' && words.menu.copied}
        </span>
      </button>
      {outcome === 'byHand' && (
        <label className="menu-link small">
          {words.menu.linkByHand}
          <input
            type="text"
            className="field"
            readOnly
            value={link()}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </>
  );
}
