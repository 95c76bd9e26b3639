import type { Evidence, Span } from '../../event-set/eventSet.ts';

/** How much of the text a quote's prefix and suffix hold. */
const CONTEXT_LENGTH = 32;

/** The quote that a span of a text is, with what stands before and behind it. */
export function quoteAt(
  text: string,
  { start, end }: Span,
): Pick<Evidence, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'> {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}
