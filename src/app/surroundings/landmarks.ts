import { useSurroundings } from './surroundings.ts';

/** What the main part and the title are, for those who find their way by them: within another page they are not that page's. */
export function useLandmarks(): { readonly Main: 'main' | 'section'; readonly Title: 'h1' | 'h2' } {
  const { isEmbedded } = useSurroundings();
  return isEmbedded ? { Main: 'section', Title: 'h2' } : { Main: 'main', Title: 'h1' };
}
