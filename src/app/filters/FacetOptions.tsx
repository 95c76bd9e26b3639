import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { fold, queryWords, WORDS } from '../search/fold.ts';
import { countsBeside, facetValues } from '../store/facetSelectors.ts';
import { clearFacet } from '../store/filterActions.ts';
import { CONTRACT_VALUES, type Facet } from '../store/filters.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { FacetOption } from './FacetOption.tsx';
import { valueWords } from './facetWords.ts';
import { moveBetween } from './moveBetween.ts';
import { findValues, orderValues } from './orderValues.ts';

/** As many values as are drawn at first, and with each "show more". */
const AT_ONCE = 50;
/** From so many values on a list has a search of its own. */
const MANY = 10;

/** A facet's values to tick, each with how many events it would show. */
export function FacetOptions(props: { readonly facet: Facet; readonly takesFocus?: boolean }) {
  const { facet, takesFocus } = props;
  const words = useWords();
  const store = useStoreApi();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const values = useStore((state) => facetValues(state, facet));
  const counts = useStore((state) => countsBeside(state, facet));
  const chosen = useStore((state) => state.filters[facet]);
  const [order] = useState(() => orderValues(values, counts, chosen, CONTRACT_VALUES[facet] !== undefined));
  const named = useMemo(() => values.map((value) => valueWords(facet, value, words)), [facet, values, words]);
  const folded = useMemo(
    () => named.map(({ name, within }) => foldWords(`${name} ${within ?? ''}`)),
    [named],
  );
  const found = useMemo(() => findValues(order, folded, queryWords(query)), [order, folded, query]);
  useEffect(() => {
    if (takesFocus) root.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const hasSearch = order.length > MANY;
  const first = facet === 'category';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys between the boxes, beside Tab.
    <div
      ref={root}
      className="facet-options"
      onKeyDown={(event: KeyboardEvent<HTMLDivElement>) => moveBetween(event, 'input')}
    >
      {hasSearch && (
        <div className="facet-find">
          <label htmlFor={id} className="only-spoken">
            {words.filters.find}
          </label>
          <input
            id={id}
            type="text"
            className="field"
            autoComplete="off"
            spellCheck={false}
            placeholder={words.filters.find}
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setMost(AT_ONCE);
            }}
          />
        </div>
      )}
      <fieldset className="facet-values" aria-label={words.filters.names[facet]}>
        {found.slice(0, most).map((index) => {
          const value = values[index];
          const name = named[index];
          return (
            value &&
            name && (
              <FacetOption
                key={value.key}
                facet={facet}
                value={value}
                words={name}
                count={counts[index] ?? 0}
                on={chosen.includes(value.key)}
                symbol={first}
              />
            )
          );
        })}
        {found.length === 0 && <p className="facet-none quiet">{words.filters.noMatch}</p>}
      </fieldset>
      {(found.length > most || chosen.length > 0) && (
        <p className="facet-foot">
          {found.length > most && (
            <button type="button" className="link-button" onClick={() => setMost(most + 4 * AT_ONCE)}>
              {words.filters.showMore(Math.min(4 * AT_ONCE, found.length - most))}
            </button>
          )}
          {chosen.length > 0 && (
            <button
              type="button"
              className="link-button facet-clear"
              onClick={() => {
                clearFacet(store, facet);
                // The button is about to go.
                root.current?.querySelector('input')?.focus();
              }}
            >
              {words.filters.clear}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function foldWords(text: string): string {
  return (text.match(WORDS) ?? []).map(fold).join(' ');
}
