import type { EventProperties, Span } from '../../event-set/eventSet.ts';
import type { Catalogue } from './catalogue.ts';

/** How the date is known, in words; null when there is none. `said` are the words of the article that gave it. */
export function dateBasisWords(
  { dateBasis }: Pick<EventProperties, 'dateBasis'>,
  said: string | null,
  words: Catalogue,
): string | null {
  return dateBasis === null ? null : words.dateBasis[dateBasis](said);
}

/** How the place is known, in words; null when there is none. */
export function placeBasisWords(
  { placeBasis }: Pick<EventProperties, 'placeBasis'>,
  said: string | null,
  words: Catalogue,
): string | null {
  return placeBasis === null ? null : words.placeBasis[placeBasis](said);
}

/** A confidence as a word of estimative probability; null stays null. */
export function confidenceWord(confidence: number | null, words: Catalogue): string | null {
  if (confidence === null) return null;
  return words.likelihoods.find(([atLeast]) => confidence >= atLeast)?.[1] ?? null;
}

/** How likely an event is right, in words; null where nobody estimated it: a record that was taken over has the confidence 1. */
export function likelihoodWord(
  { confidence, checkedBy }: Pick<EventProperties, 'confidence' | 'checkedBy'>,
  words: Catalogue,
): string | null {
  return confidence === 1 && checkedBy === null ? null : confidenceWord(confidence, words);
}

/** The words of a span, taken from whichever of the passages holds it whole; null when none does. */
export function spanWords(
  span: Span | null,
  passages: readonly (Span & { readonly text: string })[],
): string | null {
  if (span === null || span.end <= span.start) return null;
  const passage = passages.find(({ start, end }) => start <= span.start && span.end <= end);
  return passage ? passage.text.slice(span.start - passage.start, span.end - passage.start).trim() : null;
}
