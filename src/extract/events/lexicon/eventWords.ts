import type { Category } from '../../../event-set/eventSet.ts';
import { remember } from '../../remember.ts';
import { EVENT_NOUNS } from './eventNouns.ts';
import { EVENT_VERBS } from './eventVerbs.ts';
import { readNoun } from './lemmas.ts';
import { words } from './verbClasses.ts';

const verbs = index(EVENT_VERBS);
const nouns = index(EVENT_NOUNS);

/** The category of an event verb's lemma, or null where it is in no list. */
export function categoryOfVerb(lemma: string): Category | null {
  return verbs.get(lemma) ?? null;
}

/** The category of an event noun, singular or plural, lower case, or null where it is in no list. */
export const categoryOfNoun: (noun: string) => Category | null = remember(
  (noun) => nouns.get(readNoun(noun)) ?? null,
);

/** A word that several categories list belongs to the first of them, `other` last. */
function index(lists: Readonly<Record<Category, string>>): Map<string, Category> {
  const categories = new Map<string, Category>();
  for (const [category, list] of Object.entries(lists) as [Category, string][])
    for (const word of words(list)) if (!categories.has(word)) categories.set(word, category);
  return categories;
}
