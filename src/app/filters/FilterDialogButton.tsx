import { lazy, Suspense, useState } from 'react';
import { FACETS } from '../store/filters.ts';
import { useStore } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { Amount } from './FacetMenu.tsx';

const FilterDialog = lazy(async () => ({ default: (await import('./FilterDialog.tsx')).FilterDialog }));

/** Where the page is narrow: one button that opens all filters. */
export function FilterDialogButton({ className }: { readonly className: string }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const amount = useStore(
    (state) =>
      FACETS.reduce((sum, facet) => sum + state.filters[facet].length, 0) +
      (state.leastConfidence > 0 ? 1 : 0) +
      (state.onlyMap ? 1 : 0),
  );
  return (
    <>
      <button
        type="button"
        className={`button ${className}`}
        aria-haspopup="dialog"
        data-marked={amount > 0 || undefined}
        onClick={() => setOpen(true)}
      >
        {words.filters.title}
        <Amount amount={amount} />
      </button>
      {open && (
        <Suspense>
          <FilterDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
