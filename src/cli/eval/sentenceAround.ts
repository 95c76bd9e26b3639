import type { Span } from '../../event-set/eventSet.ts';
import { parse } from '../../extract/parse.ts';

/** Longest part of a sentence that is shown. */
const LONGEST = 240;

/** The sentence that a span stands in, in one line, cut around the span where it is long. */
export function sentenceAround(text: string, span: Span): string {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  const [start, end] = [span.start - lineStart, span.end - lineStart];
  const sentence = parse(line).sentences.find((each) => each.start <= start && start < each.end);
  const from = Math.max(sentence?.start ?? 0, start - LONGEST / 2);
  const to = Math.min(Math.max(sentence?.end ?? line.length, end), Math.max(end, from + LONGEST));
  return line.slice(from, to).replace(/\s+/g, ' ').trim();
}
