import type { Span } from '../../event-set/eventSet.ts';

/** Where a quote stands in a text: at its offset where it does, else everywhere, white space aside if it must be. */
export function findQuote(text: string, quote: string | null, start: number | null): readonly Span[] {
  if (!quote) return [];
  if (start !== null && Number.isInteger(start) && text.startsWith(quote, start)) {
    return [{ start, end: start + quote.length }];
  }
  const spans: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    spans.push({ start: at, end: at + quote.length });
  }
  if (spans.length > 0) return spans;
  const words = quote.trim().split(/\s+/).map(escapeForPattern);
  for (const match of text.matchAll(new RegExp(words.join('\\s+'), 'g'))) {
    if (match[0] !== '') spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
