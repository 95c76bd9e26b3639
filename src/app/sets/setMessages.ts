import type { EventFeature, EventSetHeader } from '../../event-set/eventSet.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import type { FacetIndex } from '../store/facetIndex.ts';
import type { Columns } from '../store/prepare.ts';

/** What the worker tells of a set, in this order; its typed arrays change hands without a copy. */
export type SetMessage =
  | { readonly kind: 'notJson'; readonly message: string }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }
  | {
      readonly kind: 'head';
      readonly dateline: EventSetHeader;
      readonly notes: readonly string[];
      readonly columns: Columns;
      readonly facets: FacetIndex;
    }
  /** The next events in the order of time: so many that taking them keeps the page for some milliseconds only. */
  | { readonly kind: 'events'; readonly features: readonly EventFeature[] }
  | { readonly kind: 'index'; readonly index: SearchIndex };

/** What the worker is given: the file piece by piece, then its end. */
export type FileMessage = Uint8Array<ArrayBuffer> | { readonly url: string };
