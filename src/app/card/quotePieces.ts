import type { Evidence, Passage, Span } from '../../event-set/eventSet.ts';
import { matchingPassages } from './matchingPassages.ts';

/** What words of the article gave. */
export const MARKS = ['event', 'date', 'place'] as const;
export type Mark = (typeof MARKS)[number];

/** A run of text that is marked alike throughout. */
export interface Piece extends Span {
  readonly text: string;
  /** Within the quote, not in the context around it. */
  readonly quoted: boolean;
  readonly marks: readonly Mark[];
  /** The piece ends a marked stretch: here its label goes. */
  readonly lastOf: readonly Mark[];
}

/** The quote in its context, cut into pieces, and the marked words that lie outside it. */
export interface QuotePieces {
  readonly pieces: readonly Piece[];
  /** Text of the article was left out before the first or after the last piece. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Marks whose words stand elsewhere in the article, with what is around them. */
  readonly elsewhere: readonly { readonly mark: Mark; readonly pieces: readonly Piece[] }[];
}

const CONTEXT_CHARS = 280;
const ELSEWHERE_CHARS = 60;

/** Cuts the evidence out of the article's passages; without a passage that holds it, out of its own prefix and suffix. */
export function quotePieces(evidence: Evidence, published: readonly Passage[]): QuotePieces {
  const passages = matchingPassages(evidence, published);
  const passage = holding(passages, evidence) ?? ownPassage(evidence);
  const context = contextOf(passage, evidence, CONTEXT_CHARS);
  const outside = MARKS.filter((mark) => {
    const span = spanOf(evidence, mark);
    return span !== null && !within(span, context);
  });
  return {
    pieces: cut(context, evidence, evidence),
    cutBefore: context.start > passage.start || passage.start > 0,
    cutAfter: context.end < passage.end || !endsText(passage, passages),
    elsewhere: outside.flatMap((mark) => {
      const span = spanOf(evidence, mark);
      const other = span && holding(passages, span);
      if (!other) return [];
      return [
        { mark, pieces: cut(contextOf(other, span, ELSEWHERE_CHARS), span, { [`${mark}Span`]: span }) },
      ];
    }),
  };
}

type Spans = Partial<Pick<Evidence, 'eventSpan' | 'dateSpan' | 'placeSpan'>>;

function spanOf(spans: Spans, mark: Mark): Span | null {
  const span = spans[`${mark}Span`] ?? null;
  return span !== null && span.end > span.start ? span : null;
}

function holding(passages: readonly Passage[], span: Span): Passage | undefined {
  return passages.find((passage) => within(span, passage));
}

function within(span: Span, whole: Span): boolean {
  return whole.start <= span.start && span.end <= whole.end;
}

function ownPassage({ start, end, prefix, exact, suffix }: Evidence): Passage {
  return { start: start - prefix.length, end: end + suffix.length, text: prefix + exact + suffix };
}

/** Whether nothing is known to follow: evidence alone never tells, a whole text does. */
function endsText(passage: Passage, passages: readonly Passage[]): boolean {
  return passages.length === 1 && passage.start === 0;
}

/** The passage around a span, no further than so many characters or the ends of its paragraph, cut between words. */
function contextOf(passage: Passage, span: Span, most: number): Passage {
  const { text } = passage;
  const [from, to] = [span.start - passage.start, span.end - passage.start];
  const before = text.slice(Math.max(0, from - most), from);
  const after = text.slice(to, to + most);
  const lineBefore = before.lastIndexOf('\n') + 1;
  const lineAfter = after.indexOf('\n');
  let start = from - before.length + lineBefore;
  let end = lineAfter === -1 ? to + after.length : to + lineAfter;
  if (lineBefore === 0 && start > 0) start += Math.max(0, text.slice(start, from).search(/\s\S/) + 1);
  if (lineAfter === -1 && end < text.length) end = to + text.slice(to, end).search(/\s\S*$/);
  start = Math.min(start, from);
  end = Math.max(end, to);
  return { start: passage.start + start, end: passage.start + end, text: text.slice(start, end) };
}

function cut(context: Passage, quote: Span, spans: Spans): readonly Piece[] {
  const marked = MARKS.flatMap((mark) => {
    const span = spanOf(spans, mark);
    return span !== null && within(span, context) ? [{ mark, span }] : [];
  });
  const edges = [context, quote, ...marked.map(({ span }) => span)].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(edges)]
    .filter((at) => at >= context.start && at <= context.end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? start;
    const here = marked.filter(({ span }) => within({ start, end }, span));
    return {
      start,
      end,
      text: context.text.slice(start - context.start, end - context.start),
      quoted: within({ start, end }, quote),
      marks: here.map(({ mark }) => mark),
      lastOf: here.filter(({ span }) => span.end === end).map(({ mark }) => mark),
    };
  });
}
