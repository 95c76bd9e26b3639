import './filters.css';
import { useWords } from '../words/useWords.ts';
import { Chips } from './Chips.tsx';
import { FacetMenu } from './FacetMenu.tsx';
import { FilterDialogButton } from './FilterDialogButton.tsx';
import { MoreFilters } from './MoreFilters.tsx';
import { SearchField } from './SearchField.tsx';
import { FIRST_FACETS } from './usedFacets.ts';

/**
 * What narrows the page: the search, a menu for each of the main facets, one for the others, and what is on. Where the
 * page is narrow one button opens all of them, and the search comes when it is asked for.
 */
export function FilterBar({ searchOpen }: { readonly searchOpen: boolean }) {
  const words = useWords();
  return (
    <div className="filter-bar" data-search-open={searchOpen || undefined}>
      <SearchField asked={searchOpen} />
      <fieldset className="filter-menus" aria-label={words.filters.title}>
        {FIRST_FACETS.map((facet) => (
          <FacetMenu key={facet} facet={facet} />
        ))}
        <MoreFilters />
      </fieldset>
      <FilterDialogButton className="filter-all" />
      <Chips />
    </div>
  );
}
