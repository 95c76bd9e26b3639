import { listOrder } from '../list/listOrder.ts';
import { clearSelection, select } from '../store/actions.ts';
import type { AppEvent } from '../store/prepare.ts';
import { eventsOf } from '../store/selectors.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';

/** Back to the list, and to the events before and after this one in it. */
export function CardNavigation({ event }: { readonly event: AppEvent }) {
  const words = useWords();
  const store = useStoreApi();
  const tray = useStore((state) => state.openTray);
  const events = useStore(eventsOf);
  const positions = useStore((state) => listOrder(state, words.locale));
  const index = positions.indexOf(event.position);
  const before = index > 0 ? events[positions[index - 1] ?? -1] : undefined;
  const after = index >= 0 ? events[positions[index + 1] ?? -1] : undefined;
  return (
    <nav className="card-navigation" aria-label={words.events}>
      <button type="button" className="button button-bare" onClick={() => clearSelection(store)}>
        <span className="arrow" aria-hidden="true">
          ←
        </span>{' '}
        {tray === null ? words.back : words.trays[tray]}
      </button>
      {index >= 0 && (
        <>
          <span className="card-position small quiet">{words.position(index + 1, positions.length)}</span>
          <button
            type="button"
            className="button button-bare"
            aria-label={words.previous}
            disabled={before === undefined}
            onClick={() => before && select(store, before.id)}
          >
            <span aria-hidden="true">↑</span>
          </button>
          <button
            type="button"
            className="button button-bare"
            aria-label={words.next}
            disabled={after === undefined}
            onClick={() => after && select(store, after.id)}
          >
            <span aria-hidden="true">↓</span>
          </button>
        </>
      )}
    </nav>
  );
}
