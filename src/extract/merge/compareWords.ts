import type { ReportProfile } from './reportProfile.ts';

/** How much a word says: one that few reports have says much. */
export type WordWeight = (word: string) => number;

/** What the words of two reports say on whether they are of one event, in log-odds. */
export function compareWords(a: ReportProfile, b: ReportProfile, weightOf: WordWeight): number {
  return (
    compareTriggers(a, b) +
    4 * sharedWeight(a.words, b.words, weightOf) +
    Math.min(1.2, 0.8 * countShared(a.names, b.names)) +
    Math.min(0.8, 0.8 * countShared(a.numbers, b.numbers))
  );
}

/** One verb or noun for the event, one of its family, one that stands in the other report, or none of these. */
function compareTriggers(a: ReportProfile, b: ReportProfile): number {
  if (a.lemmas.length === 0 || b.lemmas.length === 0) return 0;
  if (a.lemmas.some((lemma) => b.lemmas.includes(lemma))) return 1.2;
  if (a.kin.some((kin) => b.kin.includes(kin))) return 0.9;
  const isTold = (one: ReportProfile, other: ReportProfile) =>
    one.lemmas.some((lemma) => other.words.has(lemma));
  return isTold(a, b) || isTold(b, a) ? 0.3 : -1;
}

/** The weight of the shared words as a share of that of the shorter report's. */
function sharedWeight(a: ReadonlySet<string>, b: ReadonlySet<string>, weightOf: WordWeight): number {
  const sum = (words: Iterable<string>) => {
    let total = 0;
    for (const word of words) total += weightOf(word);
    return total;
  };
  const least = Math.min(sum(a), sum(b));
  return least === 0 ? 0 : sum([...a].filter((word) => b.has(word))) / least;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
