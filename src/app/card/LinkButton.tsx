import { useState } from 'react';
import { copyText } from '../layout/copyText.ts';
import { useWords } from '../words/useWords.ts';

/** Copies the address of an event; where the browser does not let it, shows the address to be copied by hand. */
export function LinkButton({ link }: { readonly link: string }) {
  const { cardView } = useWords();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');

  async function copy(): Promise<void> {
    setState((await copyText(link)) ? 'copied' : 'refused');
  }

  return (
    <span className="card-link">
      {state === 'refused' ? (
        <input
          className="card-address"
          readOnly
          aria-label={cardView.address}
          value={link}
          // It came in the place of the button that had the focus.
          ref={(input) => input?.select()}
          onFocus={(event) => event.target.select()}
        />
      ) : (
        <button type="button" className="link-button" onClick={() => void copy()}>
          {cardView.copyLink}
        </button>
      )}
      <span role="status" className="card-copied">
        {state === 'copied' && cardView.copied}
      </span>
    </span>
  );
}
