import type { Category, Claim, Precision, Status } from '../../event-set/eventSet.ts';
import type { FacetValue } from '../store/facetIndex.ts';
import { type Facet, NO_VALUE } from '../store/filters.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { countryName } from '../words/placeWords.ts';

/** A value's name for a reader, and what tells it from another of the same name, or null. */
export interface ValueWords {
  readonly name: string;
  readonly within: string | null;
}

/** Names a facet's value: by the catalogue, `Intl`, or as the set calls it. */
export function valueWords(
  facet: Facet,
  value: Pick<FacetValue, 'key' | 'label' | 'within'>,
  words: Catalogue,
): ValueWords {
  if (value.key === NO_VALUE) return { name: words.filters.none[facet], within: null };
  const within = facet === 'place' ? (countryName(value.within, words.locale) ?? value.within) : value.within;
  return { name: value.label ?? keyWords(facet, value.key, words), within };
}

function keyWords(facet: Facet, key: string, words: Catalogue): string {
  switch (facet) {
    case 'category':
      return words.categories[key as Category];
    case 'status':
      return words.sentence(words.statuses[key as Status]);
    case 'claim':
      return words.sentence(words.filters.statedAs[key as Claim]);
    case 'precision':
      return words.filters.precisions[key as Precision];
    case 'checked':
      return words.filters.checked;
    case 'country':
      return countryName(key, words.locale) ?? key;
    default:
      return key;
  }
}
