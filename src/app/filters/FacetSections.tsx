import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Facet } from '../store/filters.ts';
import { useStore } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { ConfidenceOptions } from './ConfidenceOptions.tsx';
import { Amount } from './FacetMenu.tsx';
import { FacetOptions } from './FacetOptions.tsx';
import { isUsed } from './usedFacets.ts';

/** Several facets and the least confidence, each unfolded on demand. */
export function FacetSections(props: { readonly facets: readonly Facet[]; readonly takesFocus?: boolean }) {
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const isSure = useStore((state) => state.leastConfidence > 0);
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) root.current?.querySelector('summary')?.focus();
  }, [takesFocus]);
  return (
    <div ref={root}>
      {props.facets.map((facet) => (
        <FacetSection key={facet} facet={facet} />
      ))}
      <Section name={words.filters.confidence} amount={isSure ? 1 : 0}>
        <ConfidenceOptions />
      </Section>
    </div>
  );
}

function FacetSection({ facet }: { readonly facet: Facet }) {
  const words = useWords();
  const used = useStore((state) => isUsed(state, facet));
  const amount = useStore((state) => state.filters[facet].length);
  if (!used) return null;
  return (
    <Section name={words.filters.names[facet]} amount={amount}>
      <FacetOptions facet={facet} />
    </Section>
  );
}

/** What is folded away is not there, so that nothing is counted for it. */
function Section(props: { readonly name: string; readonly amount: number; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="facet-section"
      onToggle={(event) => {
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {props.name}
        <Amount amount={props.amount} />
      </summary>
      {open && props.children}
    </details>
  );
}
