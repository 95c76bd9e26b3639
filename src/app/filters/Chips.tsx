import { type ReactNode, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Category } from '../../event-set/eventSet.ts';
import { activeValues, isFiltered } from '../store/facetSelectors.ts';
import { clearFilters, setLeastConfidence, setOnlyMap, toggleFacetValue } from '../store/filterActions.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { EventSymbol } from '../symbols/EventSymbol.tsx';
import { useWords } from '../words/useWords.ts';
import { Cross } from './Cross.tsx';
import { leastWords } from './confidenceLevels.ts';
import { valueWords } from './facetWords.ts';

/** What is on, each taken away by one click, and all by one. The search stands in its field and is not said twice. */
export function Chips() {
  const words = useWords();
  const store = useStoreApi();
  const list = useRef<HTMLUListElement>(null);
  const filters = useStore((state) => state.filters);
  const set = useStore((state) => state.set);
  const least = useStore((state) => state.leastConfidence);
  const onlyMap = useStore((state) => state.onlyMap);
  const filtered = useStore(isFiltered);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it hangs on within the state.
  const active = useMemo(() => activeValues(store.getState()), [store, filters, set]);
  if (!filtered) return null;

  /** The chip goes; the focus stays among the chips, else it goes to what else narrows the page. */
  function remove(index: number, act: () => void): void {
    const bar = list.current?.closest('.filter-bar');
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    flushSync(act);
    const others = bar?.querySelectorAll<HTMLElement>('.search-field, .filter-all') ?? [];
    const next = [buttons[index + 1], buttons[index - 1], ...others];
    next.find((each) => each?.isConnected && each.getClientRects().length > 0)?.focus();
  }

  const chips: Chip[] = active.map((value) => {
    const { name, within } = valueWords(value.facet, value, words);
    return {
      key: `${value.facet} ${value.key}`,
      name,
      spoken: `${words.filters.names[value.facet]}: ${within === null ? name : `${name}, ${within}`}`,
      symbol: value.facet === 'category' && <EventSymbol category={value.key as Category} size={12} />,
      clear: () => toggleFacetValue(store, value.facet, value.key),
    };
  });
  if (least > 0) {
    const name = words.sentence(leastWords(least, words));
    const spoken = `${words.filters.confidence}: ${name}`;
    chips.push({ key: 'confidence', name, spoken, symbol: null, clear: () => setLeastConfidence(store, 0) });
  }
  if (onlyMap) {
    const name = words.filters.onlyMap;
    chips.push({ key: 'map', name, spoken: name, symbol: null, clear: () => setOnlyMap(store, false) });
  }
  return (
    <div className="chips-bar">
      <ul ref={list} className="chips" aria-label={words.filters.on}>
        {chips.map((chip, index) => (
          <li key={chip.key}>
            <button
              type="button"
              className="chip"
              aria-label={words.filters.remove(chip.spoken)}
              onClick={() => remove(index, chip.clear)}
            >
              {chip.symbol}
              <span className="chip-name">{chip.name}</span>
              <Cross />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="link-button chips-clear"
        onClick={() => remove(chips.length, () => clearFilters(store))}
      >
        {words.filters.clearAll}
      </button>
    </div>
  );
}

interface Chip {
  readonly key: string;
  readonly name: string;
  readonly spoken: string;
  readonly symbol: ReactNode;
  readonly clear: () => void;
}
