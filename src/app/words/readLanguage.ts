import type { Catalogue } from './catalogue.ts';
import { english } from './english.ts';

/** The languages of the page; the second one is fetched when it is asked for. */
export const LANGUAGES = ['en', 'es', 'ar-XB'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first language of the list that the page speaks, by its code or the code's first part; English where it is none. */
export function readLanguage(asked: readonly (string | null | undefined)[]): Language {
  for (const code of asked) {
    const found = LANGUAGES.find(
      (language) =>
        language.toLowerCase() === code?.toLowerCase() || language === code?.split(/[-_]/)[0]?.toLowerCase(),
    );
    if (found) return found;
  }
  return 'en';
}

/** The words of a language. */
export async function loadWords(language: Language): Promise<Catalogue> {
  if (language === 'es') return (await import('./spanish.ts')).spanish;
  if (language === 'ar-XB') return (await import('./pseudo.ts')).pseudo;
  return english;
}
