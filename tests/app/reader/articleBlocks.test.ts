import { describe, expect, test } from 'vitest';
import { articleBlocks, type Block } from '../../../src/app/reader/articleBlocks.ts';

const TEXT = 'One met two.\n\nThen three left; four stayed.';
const whole = [{ start: 0, end: TEXT.length, text: TEXT }];
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** Paragraphs as text, marks in brackets with their index; gaps as an ellipsis. */
function said(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) =>
    block.kind === 'gap'
      ? '…'
      : block.runs
          .map(({ mark, pieces }) => {
            const text = pieces.map((piece) => piece.text).join('|');
            return mark === null ? text : `[${mark}:${text}]`;
          })
          .join(''),
  );
}

describe('articleBlocks(passages, marks, layers, isWhole)', () => {
  test('is the paragraphs with the marks in them', () => {
    const blocks = articleBlocks(whole, [span('met'), span('left')], [], true);
    expect(said(blocks)).toEqual(['One [0:met] two.', 'Then three [1:left]; four stayed.']);
  });

  test('keeps every letter but line breaks, and offsets that slice the text', () => {
    const layers = [{ ...span('three left'), name: 'quote' }];
    for (const block of articleBlocks(whole, [span('left; four')], layers, true))
      for (const run of block.kind === 'gap' ? [] : block.runs)
        for (const { start, end, text } of run.pieces) expect(TEXT.slice(start, end)).toBe(text);
  });

  test('cuts a mark where a layer ends within it, and says which layers hold a piece', () => {
    const blocks = articleBlocks(
      whole,
      [span('left; four')],
      [{ ...span('three left'), name: 'quote' }],
      true,
    );
    expect(said(blocks)[1]).toBe('Then |three [0:left|; four] stayed.');
    const [, second] = blocks;
    const pieces = second?.kind === 'paragraph' ? second.runs.flatMap((run) => run.pieces) : [];
    expect(pieces.filter(({ layers }) => layers.includes('quote')).map(({ text }) => text)).toEqual([
      'three ',
      'left',
    ]);
  });

  test('a mark across paragraphs is marked in both', () => {
    expect(said(articleBlocks(whole, [span('two.\n\nThen')], [], true))).toEqual([
      'One met [0:two.]',
      '[0:Then] three left; four stayed.',
    ]);
  });

  test('gaps stand where text was left out: before, between and after', () => {
    const part = (words: string) => ({ ...span(words), text: words });
    expect(said(articleBlocks([part('met two.'), part('four')], [], [], false))).toEqual([
      '…',
      'met two.',
      '…',
      'four',
      '…',
    ]);
  });

  test('is empty for no passages of a whole text', () => {
    expect(articleBlocks([], [], [], true)).toEqual([]);
  });
});
