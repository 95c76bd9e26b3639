import { lazy } from 'react';
import { Popover } from '../layout/Popover.tsx';
import { useStore } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { Amount } from './FacetMenu.tsx';
import { OTHER_FACETS } from './usedFacets.ts';

const FacetSections = lazy(async () => ({ default: (await import('./FacetSections.tsx')).FacetSections }));

/** The facets without a menu of their own, and the least confidence. */
export function MoreFilters() {
  const words = useWords();
  const amount = useStore(
    (state) =>
      OTHER_FACETS.reduce((sum, facet) => sum + state.filters[facet].length, 0) +
      (state.leastConfidence > 0 ? 1 : 0),
  );
  return (
    <Popover
      label={words.filters.more}
      className="menu-button"
      marked={amount > 0}
      button={
        <>
          {words.filters.more}
          <Amount amount={amount} />
        </>
      }
    >
      {() => <FacetSections facets={OTHER_FACETS} takesFocus />}
    </Popover>
  );
}
