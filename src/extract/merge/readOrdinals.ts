import { readNoun } from '../events/lexicon/lemmas.ts';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
/** "second round", "third summit", "4th strike". */
const COUNTED = new RegExp(
  `\\b(?<ordinal>${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th)) (?<noun>\\p{Ll}+)`,
  'giu',
);

/** What is counted in a text, and which one it is: "second round" is `round` -> 2. */
export function readOrdinals(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { groups } of text.matchAll(COUNTED)) {
    const { ordinal, noun } = groups as { ordinal: string; noun: string };
    const number = ORDINALS.indexOf(ordinal.toLowerCase()) + 1 || Number.parseInt(ordinal, 10);
    found.set(readNoun(noun.toLowerCase()), number);
  }
  return found;
}
