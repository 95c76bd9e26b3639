import { lazy } from 'react';
import { Popover } from '../layout/Popover.tsx';
import type { Facet } from '../store/filters.ts';
import { useStore } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { isUsed } from './usedFacets.ts';

const FacetOptions = lazy(async () => ({ default: (await import('./FacetOptions.tsx')).FacetOptions }));

/** A button that opens a facet's values. A facet that tells no two events apart has none. */
export function FacetMenu({ facet }: { readonly facet: Facet }) {
  const words = useWords();
  const used = useStore((state) => isUsed(state, facet));
  const amount = useStore((state) => state.filters[facet].length);
  const name = words.filters.names[facet];
  if (!used) return null;
  return (
    <Popover
      label={name}
      className="menu-button"
      marked={amount > 0}
      button={
        <>
          {name}
          <Amount amount={amount} />
        </>
      }
    >
      {() => <FacetOptions facet={facet} takesFocus />}
    </Popover>
  );
}

/** How many values are on. */
export function Amount({ amount }: { readonly amount: number }) {
  const words = useWords();
  if (amount === 0) return null;
  return (
    <>
      <span className="menu-amount" aria-hidden="true">
        {amount}
      </span>
      <span className="only-spoken">, {words.filters.amountOn(amount)}</span>
    </>
  );
}
