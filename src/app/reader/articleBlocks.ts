import type { Passage, Span } from '../../event-set/eventSet.ts';

/** A stretch of text that looks alike throughout. */
export interface TextPiece extends Span {
  readonly text: string;
  /** Which of the layers hold it. */
  readonly layers: readonly string[];
}

/** A run of pieces that belong to one mark, or to none. */
export interface Run {
  /** Index into the marks; null between them. */
  readonly mark: number | null;
  readonly pieces: readonly TextPiece[];
}

/** A paragraph, or the place where text was left out. */
export type Block =
  | { readonly kind: 'paragraph'; readonly start: number; readonly runs: readonly Run[] }
  | { readonly kind: 'gap'; readonly start: number };

/** Something that colours the text from one offset to another. */
export interface Layer extends Span {
  readonly name: string;
}

/**
 * Cuts an article's passages into paragraphs, these at marks, and what is within at the ends of layers. Marks may not
 * overlap each other; layers may overlap anything.
 *
 * @param isWhole the passages are the whole article: nothing follows the last one
 */
export function articleBlocks(
  passages: readonly Passage[],
  marks: readonly Span[],
  layers: readonly Layer[],
  isWhole: boolean,
): readonly Block[] {
  const blocks: Block[] = [];
  let reached = 0;
  for (const passage of passages) {
    if (passage.start > reached) blocks.push({ kind: 'gap', start: reached });
    reached = passage.end;
    for (const { index, 0: text } of passage.text.matchAll(PARAGRAPH)) {
      const start = passage.start + index;
      const paragraph = { start, end: start + text.length, text };
      blocks.push({ kind: 'paragraph', start, runs: runsOf(paragraph, marks, layers) });
    }
  }
  if (!isWhole) blocks.push({ kind: 'gap', start: reached });
  return blocks;
}

/** What stands between line breaks and is not blank. */
const PARAGRAPH = /[^\n]*\S[^\n]*/g;

function runsOf(paragraph: Passage, marks: readonly Span[], layers: readonly Layer[]): readonly Run[] {
  const within = [...marks, ...layers].filter(
    ({ start, end }) => start < paragraph.end && end > paragraph.start,
  );
  const edges = [paragraph, ...within].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(edges)]
    .filter((at) => at >= paragraph.start && at <= paragraph.end)
    .sort((one, other) => one - other);
  const runs: { mark: number | null; pieces: TextPiece[] }[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? start;
    const holds = (span: Span) => span.start <= start && end <= span.end;
    const found = marks.findIndex(holds);
    const mark = found === -1 ? null : found;
    const text = paragraph.text.slice(start - paragraph.start, end - paragraph.start);
    const piece = { start, end, text, layers: layers.filter(holds).map(({ name }) => name) };
    const last = runs.at(-1);
    if (last && last.mark === mark) last.pieces.push(piece);
    else runs.push({ mark, pieces: [piece] });
  }
  return runs;
}
