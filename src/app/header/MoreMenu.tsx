import { lazy } from 'react';
import { Popover } from '../layout/Popover.tsx';
import { useWords } from '../words/useWords.ts';

const MoreItems = lazy(async () => ({ default: (await import('./MoreItems.tsx')).MoreItems }));

/** "⋯": a link to this view, theme and language; on a phone also what stands in the header elsewhere. */
export function MoreMenu({ onShare }: { readonly onShare: () => void }) {
  const words = useWords();
  return (
    <Popover
      label={words.menu.more}
      className="button-icon"
      title={words.menu.more}
      button={
        <>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="currentColor">
            <circle cx="3" cy="8" r="1.5" />
            <circle cx="8" cy="8" r="1.5" />
            <circle cx="13" cy="8" r="1.5" />
          </svg>
          <span className="only-spoken">{words.menu.more}</span>
        </>
      }
    >
      {(close) => <MoreItems onDone={close} onShare={onShare} />}
    </Popover>
  );
}
