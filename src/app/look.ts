import { createContext } from 'react';
import { SHOWN_PARTS, type ShownPart } from './address/parameters.ts';

/** How much of a dashboard there is. */
export interface Look {
  /** For a place in another page: one line above the map, without the choices that belong to a page of its own. */
  readonly compact: boolean;
  readonly show: readonly ShownPart[];
  readonly title: boolean;
}

/** All of it: a page of its own. */
export const WHOLE_LOOK: Look = { compact: false, show: SHOWN_PARTS, title: true };

export const LookContext = createContext(WHOLE_LOOK);
