import { readNoun, readVerb } from './lexicon/lemmas.ts';

const EMPTY = new Set(
  'a an the of in on at to for and or by with from as is are was were has have had that it its his her their be been said says after over into about than this these those will would could not'.split(
    ' ',
  ),
);

/** The words of a text that carry meaning, lower case, without their endings; for counting what two texts share. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’]+/gu) ?? [];
  return words
    .map((word) => word.replace(/['’]s$/, ''))
    .filter((word) => !EMPTY.has(word))
    .map((word) => (/(?:ed|ing)$/.test(word) ? readVerb(word).lemma : readNoun(word)));
}
