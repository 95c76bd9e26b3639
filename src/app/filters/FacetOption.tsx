import type { Category } from '../../event-set/eventSet.ts';
import type { FacetValue } from '../store/facetIndex.ts';
import { toggleFacetValue } from '../store/filterActions.ts';
import type { Facet } from '../store/filters.ts';
import { useStoreApi } from '../store/useStore.ts';
import { EventSymbol } from '../symbols/EventSymbol.tsx';
import { countIn } from '../words/countIn.ts';
import { useWords } from '../words/useWords.ts';
import type { ValueWords } from './facetWords.ts';

/** A value to tick. */
export function FacetOption(props: {
  readonly facet: Facet;
  readonly value: FacetValue;
  readonly words: ValueWords;
  /** How many events it would show. */
  readonly count: number;
  readonly on: boolean;
  readonly symbol: boolean;
}) {
  const store = useStoreApi();
  const { facet, value, count, on } = props;
  const words = useWords();
  return (
    <label className="facet-option" data-empty={(count === 0 && !on) || undefined}>
      <input type="checkbox" checked={on} onChange={() => toggleFacetValue(store, facet, value.key)} />
      {props.symbol && <EventSymbol category={value.key as Category} />}
      <span className="facet-name">
        {props.words.name}
        {props.words.within !== null && <span className="quiet"> {props.words.within}</span>}
      </span>
      <span className="facet-count" aria-hidden="true">
        {countIn(words.locale).number(count)}
      </span>
      <span className="only-spoken">, {words.filters.amountOf(count)}</span>
    </label>
  );
}
