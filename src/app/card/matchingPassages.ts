import type { Evidence, Passage } from '../../event-set/eventSet.ts';

/**
 * The passages of an article, if the quote stands in them where the evidence says; none if it does not: then the text
 * has changed since the events were read, and offsets into it would mark the wrong words.
 */
export function matchingPassages(
  { start, end, exact }: Evidence,
  passages: readonly Passage[],
): readonly Passage[] {
  const holding = passages.find((passage) => passage.start <= start && end <= passage.end);
  const isThere = holding?.text.slice(start - holding.start, end - holding.start) === exact;
  return isThere ? passages : [];
}
