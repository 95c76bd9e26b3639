import type { EventFeature, Span } from '../../event-set/eventSet.ts';
import type { Parse, Sentence } from '../parse.ts';

/**
 * What of the text the evidence needs: the quoted sentences with their neighbours, and those that lent a date or a
 * place; joined where they meet, in the order of the text.
 */
export function findPassages({ sentences }: Parse, events: readonly EventFeature[]): Span[] {
  const shown = new Uint8Array(sentences.length);
  for (const { properties } of events) {
    for (const { start, dateSpan, placeSpan } of properties.evidence) {
      const quoted = indexOfSentence(sentences, start);
      for (let i = Math.max(0, quoted - 1); i <= Math.min(sentences.length - 1, quoted + 1); i++)
        shown[i] = 1;
      // What was inherited stands outside the quote, and the evidence card shows it too.
      for (const span of [dateSpan, placeSpan]) if (span) shown[indexOfSentence(sentences, span.start)] = 1;
    }
  }
  const passages: { start: number; end: number }[] = [];
  sentences.forEach(({ start, end }, i) => {
    if (!shown[i]) return;
    const previous = passages.at(-1);
    if (previous && shown[i - 1]) previous.end = end;
    else passages.push({ start, end });
  });
  return passages;
}

/** The sentence at an offset, or the last one before it. */
function indexOfSentence(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
