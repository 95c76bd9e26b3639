import { slugText } from '../../articles/slug.ts';
import type { EventFeature, Span } from '../../event-set/eventSet.ts';
import { findQuote } from './findQuote.ts';
import type { GoldMention } from './gold.ts';

/**
 * The event that was read from a gold mention's words: one whose own word stands in the mention's quote; of several, the
 * surest; where the mention names its place, only one in that place. Null where none was read.
 */
export function findMention(
  text: string,
  { quote, start, where }: GoldMention,
  events: readonly EventFeature[],
): EventFeature | null {
  const spans = findQuote(text, quote, start);
  const isWithin = (span: Span) => spans.some((own) => own.start <= span.start && span.end <= own.end);
  const found = events.filter(
    ({ properties: { evidence, placeName } }) =>
      evidence.some(({ eventSpan }) => eventSpan !== null && isWithin(eventSpan)) &&
      (where === undefined || slugText(where) === slugText(placeName ?? '')),
  );
  const [surest = null] = found.toSorted((a, b) => b.properties.confidence - a.properties.confidence);
  return surest;
}
