import './nothing.css';
import { useMemo } from 'react';
import { openTray, setWindow } from '../store/actions.ts';
import { countsOf } from '../store/counts.ts';
import { isFiltered } from '../store/facetSelectors.ts';
import { clearFilters, clearHider } from '../store/filterActions.ts';
import { type Hiding, hidingOf } from '../store/hiding.ts';
import type { State } from '../store/store.ts';
import { TRAYS } from '../store/store.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { countIn } from '../words/countIn.ts';
import { formatDay } from '../words/formatDay.ts';
import { useWords } from '../words/useWords.ts';

/** So many ways out are offered; more would be a list to read. */
const MOST_WAYS = 4;

/** In the place of an empty list: what hides the events, and the way to clear just that. */
export function NothingShows() {
  const words = useWords();
  const store = useStoreApi();
  const state = useStore((now) => now);
  const counts = countsOf(state);
  const { alone, together } = useHiding(state);
  const { hiding } = words;
  const { number } = countIn(words.locale);
  if (together === 0)
    return (
      <div className="list-empty">
        <p>{words.onlyTrays}</p>
        {TRAYS.filter((tray) => counts[tray] > 0).map((tray) => (
          <button key={tray} type="button" className="button" onClick={() => openTray(store, tray)}>
            {words.trays[tray]} {number(counts[tray])}
          </button>
        ))}
      </div>
    );
  return (
    <div className="list-empty nothing">
      <p>{whyWords(state, { alone, together }, words)}</p>
      {state.window && counts.undated > 0 && (
        <p className="small quiet">{words.undatedHidden(counts.undated)}</p>
      )}
      {alone.length === 0 && <p className="small quiet">{hiding.together}</p>}
      <ul>
        {alone.slice(0, MOST_WAYS).map(({ hider, events }) => (
          <li key={hider}>
            <button type="button" className="button" onClick={() => clearHider(store, hider)}>
              {hiding.clear[hider]} <Back amount={events} />
            </button>
          </li>
        ))}
        {together > (alone.length === 1 ? (alone[0]?.events ?? 0) : 0) && (
          <li>
            <button
              type="button"
              className="button"
              onClick={() => {
                clearFilters(store);
                setWindow(store, null);
              }}
            >
              {hiding.clearAll} <Back amount={together} />
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function Back({ amount }: { readonly amount: number }) {
  const { hiding } = useWords();
  return (
    <>
      <span className="nothing-back" aria-hidden="true">
        {hiding.back(amount)}
      </span>
      <span className="only-spoken">, {hiding.backSpoken(amount)}</span>
    </>
  );
}

function useHiding(state: State): Hiding {
  const { set, window, filters, leastConfidence, search, searchIndex, onlyMap, mapBox } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it hangs on within the state.
  return useMemo(
    () => hidingOf(state),
    [set, window, filters, leastConfidence, search, searchIndex, onlyMap, mapBox],
  );
}

/** Names the one thing that hides all; else says that it is several. */
function whyWords(state: State, { alone, together }: Hiding, words: Catalogue): string {
  const only = alone[0]?.events === together ? alone[0].hider : null;
  if (state.window && (only === 'window' || !isFiltered(state))) {
    const [from, to] = state.window.map((day) => formatDay(Math.floor(day), words.locale, 'short'));
    return words.nothingInWindow(from ?? '', to ?? '');
  }
  return only === 'search' ? words.hiding.nothingFound(state.search.trim()) : words.hiding.nothing;
}
