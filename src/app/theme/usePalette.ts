import { useEffect, useState } from 'react';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { type Palette, readPalette } from './palette.ts';

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** The palette of the dashboard, read anew when the system's theme or contrast or the root's `data-theme` changes. */
export function usePalette(): Palette {
  const { root } = useSurroundings();
  const [palette, setPalette] = useState(() => readPalette(root));
  useEffect(() => {
    const read = () => setPalette(readPalette(root));
    const lists = QUERIES.map((query) => matchMedia(query));
    for (const list of lists) list.addEventListener('change', read);
    const observer = new MutationObserver(read);
    observer.observe(root, { attributes: true, attributeFilter: ['data-theme'] });
    read();
    return () => {
      for (const list of lists) list.removeEventListener('change', read);
      observer.disconnect();
    };
  }, [root]);
  return palette;
}
