import type { Evidence } from '../../event-set/eventSet.ts';
import type { Layer } from './articleBlocks.ts';

/** What is shown of the selected event in its article: the quote, and the words that gave its date and its place. */
export function layersOf(evidence: Evidence | null): readonly Layer[] {
  if (evidence === null) return [];
  const { dateSpan, placeSpan } = evidence;
  return [
    { name: 'quote', start: evidence.start, end: evidence.end },
    ...(dateSpan === null ? [] : [{ name: 'date', ...dateSpan }]),
    ...(placeSpan === null ? [] : [{ name: 'place', ...placeSpan }]),
  ];
}
