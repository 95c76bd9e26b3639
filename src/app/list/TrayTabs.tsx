import type { KeyboardEvent } from 'react';
import { openTray } from '../store/actions.ts';
import { countsOf } from '../store/counts.ts';
import { TRAYS, type Tray } from '../store/store.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';

const TABS: readonly (Tray | null)[] = [null, ...TRAYS];

/** What shows, and the trays of what cannot, as tabs with their counts. */
export function TrayTabs({ panelId }: { readonly panelId: string }) {
  const words = useWords();
  const store = useStoreApi();
  const open = useStore((state) => state.openTray);
  const counts = useStore(countsOf);

  function turn(event: KeyboardEvent<HTMLElement>): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const direction = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step;
    const index = (TABS.indexOf(open) + direction + TABS.length) % TABS.length;
    openTray(store, TABS[index] ?? null);
    const tab = event.currentTarget.children[index];
    if (tab instanceof HTMLElement) tab.focus();
  }

  return (
    <div className="tabs" role="tablist" aria-label={words.events} onKeyDown={turn}>
      {TABS.map((tray) => (
        <button
          key={tray ?? 'shown'}
          type="button"
          role="tab"
          className="tab"
          aria-selected={open === tray}
          aria-controls={panelId}
          tabIndex={open === tray ? 0 : -1}
          onClick={() => openTray(store, tray)}
        >
          {tray === null ? words.shownTab : words.trays[tray]}{' '}
          <span className="tab-count">
            {(tray === null ? counts.visible : counts[tray]).toLocaleString(words.locale)}
          </span>
        </button>
      ))}
    </div>
  );
}
