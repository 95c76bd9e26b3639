import type { Evidence, Passage } from '../../event-set/eventSet.ts';
import { spanWords } from '../words/basisWords.ts';
import { matchingPassages } from './matchingPassages.ts';

/** The words of the article that gave an event's date or place; null where they are not known or not published. */
export function saidWords(
  evidence: Evidence,
  mark: 'date' | 'place',
  passages: readonly Passage[],
): string | null {
  const span = evidence[`${mark}Span`];
  const own: Passage = { start: evidence.start, end: evidence.end, text: evidence.exact };
  const said = spanWords(span, [own, ...matchingPassages(evidence, passages)]);
  return said !== null && said.length <= MOST_CHARS ? said : null;
}

const MOST_CHARS = 80;
