import { useEffect, useId, useRef } from 'react';
import { setSearch } from '../store/filterActions.ts';
import { isSearching } from '../store/selectors.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { Cross } from './Cross.tsx';

/** The field of the search. What is typed narrows the page at once; Escape clears it. */
export function SearchField({ asked }: { readonly asked: boolean }) {
  const words = useWords();
  const store = useStoreApi();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const search = useStore((state) => state.search);
  const searching = useStore(isSearching);
  useEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  return (
    <search className="search" data-filled={search !== '' || undefined}>
      <label htmlFor={id} className="only-spoken">
        {words.filters.search}
      </label>
      <svg className="search-glass" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2Zm3.7 8.7L14 14" />
      </svg>
      <input
        ref={field}
        id={id}
        className="search-field"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={words.filters.searchHint}
        value={search}
        onChange={(event) => setSearch(store, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || search === '') return;
          event.preventDefault();
          setSearch(store, '');
        }}
      />
      {searching && <span className="search-busy small quiet">{words.filters.searching}</span>}
      {search !== '' && (
        <button
          type="button"
          className="search-clear"
          aria-label={words.filters.clearSearch}
          onClick={() => {
            setSearch(store, '');
            field.current?.focus();
          }}
        >
          <Cross />
        </button>
      )}
    </search>
  );
}
