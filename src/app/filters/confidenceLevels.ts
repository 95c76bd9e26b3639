import type { Catalogue } from '../words/catalogue.ts';

/**
 * The least confidences to choose from, ascending: none, those of the words of likelihood that lie above what is doubtful
 * anyway, and the one that is chosen, should a link have brought another.
 */
export function confidenceLevels(
  likelihoods: Catalogue['likelihoods'],
  doubtfulBelow: number,
  chosen: number,
): readonly number[] {
  const bands = likelihoods.map(([atLeast]) => atLeast).filter((level) => level > doubtfulBelow);
  return [...new Set([0, ...bands, chosen])].sort((one, other) => one - other);
}

/** A least confidence in words; one between two words as a share. */
export function leastWords(level: number, words: Catalogue): string {
  if (level === 0) return words.filters.anyConfidence;
  const word = words.likelihoods.find(([atLeast]) => atLeast === level)?.[1];
  const share = new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 0 });
  return words.filters.atLeast(word ?? share.format(level));
}
