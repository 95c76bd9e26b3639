import { useEffect, useState } from 'react';
import { type Palette, readPalette } from './palette.ts';

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** The palette of the page, read anew when the system's theme or contrast or the page's `data-theme` changes. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const read = () => setPalette(readPalette());
    const lists = QUERIES.map((query) => matchMedia(query));
    for (const list of lists) list.addEventListener('change', read);
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    read();
    return () => {
      for (const list of lists) list.removeEventListener('change', read);
      observer.disconnect();
    };
  }, []);
  return palette;
}
