import type { Catalogue } from '../../../app/words/catalogue.ts';
import { english } from '../../../app/words/english.ts';
import { spanish } from '../../../app/words/spanish.ts';

/** What the pages for readers without scripts say beyond the words of the dashboard. */
export interface PlainWords {
  /** The dashboard's. */
  readonly words: Catalogue;
  readonly without: string;
  readonly toMap: string;
  readonly collections: string;
  readonly allEvents: (amount: number) => string;
  readonly summary: (events: string, span: string | null, articles: string) => string;
  readonly span: (first: string, last: string) => string;
  readonly most: (span: string) => string;
}

export const PLAIN_WORDS: Readonly<Record<'en' | 'es', PlainWords>> = {
  en: {
    words: english,
    without: 'With JavaScript this page is a map and a timeline. Without it, here are the events as a list.',
    toMap: 'Map and timeline',
    collections: 'Collections',
    allEvents: (amount) => `All ${amount} events`,
    summary: (events, span, articles) => `${[events, span].filter(Boolean).join(', ')}, ${articles}.`,
    span: (first, last) => (first === last ? first : `${first} to ${last}`),
    most: (span) => `most of them ${span}`,
  },
  es: {
    words: spanish,
    without:
      'Con JavaScript, esta página es un mapa y una cronología. Sin él, aquí están los sucesos en una lista.',
    toMap: 'Mapa y cronología',
    collections: 'Colecciones',
    allEvents: (amount) => `Los ${amount} sucesos`,
    summary: (events, span, articles) => `${[events, span].filter(Boolean).join(', ')}, ${articles}.`,
    span: (first, last) => (first === last ? first : `de ${first} a ${last}`),
    most: (span) => `la mayoría ${span}`,
  },
};
