import { useEffect, useRef } from 'react';
import { countsOf } from '../store/counts.ts';
import { isFiltered } from '../store/facetSelectors.ts';
import { clearFilters, setOnlyMap } from '../store/filterActions.ts';
import { FACETS } from '../store/filters.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { focusedBeside } from '../surroundings/focus.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { useWords } from '../words/useWords.ts';
import { Cross } from './Cross.tsx';
import { FacetSections } from './FacetSections.tsx';
import { keepInBox } from './keepInBox.ts';

/** All filters, over the page. It counts along: the button that closes it says how many events show. */
export function FilterDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const store = useStoreApi();
  const { root, isEmbedded } = useSurroundings();
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useStore((state) => countsOf(state).visible);
  const filtered = useStore(isFiltered);
  const onlyMap = useStore((state) => state.onlyMap);
  const hasMap = useStore((state) => state.mapBox !== null);
  useEffect(() => {
    const opener = focusedBeside(dialog.current);
    dialog.current?.showModal();
    const stop = isEmbedded && dialog.current ? keepInBox(dialog.current, root) : () => {};
    return () => {
      stop();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [root, isEmbedded]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it; this is the click beside it.
    <dialog
      ref={dialog}
      className="filter-dialog"
      aria-labelledby="filter-dialog-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className="filter-dialog-body">
        <div className="filter-dialog-head">
          <h2 id="filter-dialog-title">{words.filters.title}</h2>
          <button
            type="button"
            className="button button-bare"
            aria-label={words.filters.close}
            onClick={() => dialog.current?.close()}
          >
            <Cross />
          </button>
        </div>
        <div className="filter-dialog-sections">
          <FacetSections facets={FACETS} />
          {(hasMap || onlyMap) && (
            <label className="facet-option facet-switch">
              <input
                type="checkbox"
                checked={onlyMap}
                onChange={(event) => setOnlyMap(store, event.currentTarget.checked)}
              />
              <span className="facet-name">{words.filters.onlyMap}</span>
            </label>
          )}
        </div>
        <div className="filter-dialog-foot">
          <button type="button" className="button" disabled={!filtered} onClick={() => clearFilters(store)}>
            {words.filters.clearAll}
          </button>
          <button type="button" className="button button-main" onClick={() => dialog.current?.close()}>
            {words.filters.done(shown)}
          </button>
          <span className="only-spoken" role="status">
            {words.filters.done(shown)}
          </span>
        </div>
      </div>
    </dialog>
  );
}
