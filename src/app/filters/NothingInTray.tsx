import { clearFilters } from '../store/filterActions.ts';
import type { Tray } from '../store/store.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';

/** In the place of an empty tray: that the set has nothing of the kind, or that the filters hide it. */
export function NothingInTray({ tray }: { readonly tray: Tray }) {
  const words = useWords();
  const store = useStoreApi();
  const held = useStore((state) => state.set?.dateline.counts[tray] ?? 0);
  if (held === 0) return <p className="list-empty quiet">{words.emptyTray[tray]}</p>;
  return (
    <div className="list-empty">
      <p>{words.hiding.emptyTray}</p>
      <button type="button" className="button" onClick={() => clearFilters(store)}>
        {words.filters.clearAll}
      </button>
    </div>
  );
}
