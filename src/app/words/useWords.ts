import { createContext, useContext } from 'react';
import type { Catalogue } from './catalogue.ts';
import { english } from './english.ts';

/** The language of the page; English unless somebody above says otherwise. */
export const WordsContext = createContext<Catalogue>(english);

/** The words of the page's language. */
export function useWords(): Catalogue {
  return useContext(WordsContext);
}
