import { LIGHT_VERBS } from '../events/lexicon/verbClasses.ts';
import type { ToldWords } from './reportProfile.ts';

/** How much a word says: one that few reports have says much. */
export type WordWeight = (word: string) => number;

/** What the words of two reports say on whether they are of one event, in log-odds. */
export function compareWords(a: ToldWords, b: ToldWords, weightOf: WordWeight): number {
  // That the place is the same is reckoned elsewhere.
  const telling = (word: string) => (a.place.has(word) && b.place.has(word) ? 0 : weightOf(word));
  return (
    compareTriggers(a, b) +
    2 * sharedWeight(a.title, b.title, telling) +
    2 * sharedWeight(a.words, b.words, telling) +
    Math.min(1.2, 0.8 * countShared(a.names, b.names)) +
    Math.min(0.8, 0.8 * countShared(a.numbers, b.numbers))
  );
}

/** One verb or noun for the event, one of its family, one that stands in the other report, or none of these. */
function compareTriggers(a: ToldWords, b: ToldWords): number {
  if (a.lemmas.length === 0 || b.lemmas.length === 0) return 0;
  const same = a.lemmas.filter((lemma) => b.lemmas.includes(lemma));
  if (same.length > 0) return same.every((lemma) => LIGHT_VERBS.has(lemma)) ? 0.4 : 1.2;
  if (a.kin.some((kin) => b.kin.includes(kin))) return 0.9;
  const isTold = (one: ToldWords, other: ToldWords) => one.lemmas.some((lemma) => other.words.has(lemma));
  return isTold(a, b) || isTold(b, a) ? 0.3 : -1;
}

/** The weight of the shared words as a share of that of the shorter report's. */
function sharedWeight(a: ReadonlySet<string>, b: ReadonlySet<string>, weightOf: WordWeight): number {
  let [own, other, shared] = [0, 0, 0];
  for (const word of a) {
    const weight = weightOf(word);
    own += weight;
    if (b.has(word)) shared += weight;
  }
  for (const word of b) other += weightOf(word);
  const least = Math.min(own, other);
  return least === 0 ? 0 : shared / least;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
