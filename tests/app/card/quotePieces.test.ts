import { describe, expect, test } from 'vitest';
import { type Piece, quotePieces } from '../../../src/app/card/quotePieces.ts';
import type { Evidence, Passage, Span } from '../../../src/event-set/eventSet.ts';

const TEXT =
  'Rain had fallen since Sunday.\nOn Tuesday the river burst its banks in Valencia. Nobody was hurt, the mayor said.\nSchools stay closed.';

function spanOf(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function evidenceOf(exact: string, spans: Partial<Evidence> = {}): Evidence {
  const { start, end } = spanOf(exact);
  return {
    articleId: 'floods',
    start,
    end,
    exact,
    prefix: TEXT.slice(Math.max(0, start - 32), start),
    suffix: TEXT.slice(end, end + 32),
    eventSpan: null,
    dateSpan: null,
    placeSpan: null,
    ...spans,
  };
}

const QUOTE = 'On Tuesday the river burst its banks in Valencia.';
const MARKED = evidenceOf(QUOTE, {
  eventSpan: spanOf('burst its banks'),
  dateSpan: spanOf('On Tuesday'),
  placeSpan: spanOf('Valencia'),
});
const WHOLE: readonly Passage[] = [{ start: 0, end: TEXT.length, text: TEXT }];

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

describe('quotePieces(evidence, passages)', () => {
  test('marks the words, and keeps to the paragraph of the quote', () => {
    const { pieces, cutBefore, cutAfter, elsewhere } = quotePieces(MARKED, WHOLE);
    expect(textOf(pieces)).toBe(`${QUOTE} Nobody was hurt, the mayor said.`);
    expect(pieces.filter(({ marks }) => marks.length > 0).map(({ text, marks }) => [text, ...marks])).toEqual(
      [
        ['On Tuesday', 'date'],
        ['burst its banks', 'event'],
        ['Valencia', 'place'],
      ],
    );
    expect(textOf(pieces.filter(({ quoted }) => quoted))).toBe(QUOTE);
    expect([cutBefore, cutAfter, elsewhere.length]).toEqual([true, true, 0]);
  });

  test('every piece is the slice of the article that it says', () => {
    for (const { start, end, text } of quotePieces(MARKED, WHOLE).pieces) {
      expect(TEXT.slice(start, end)).toBe(text);
    }
  });

  test('does with prefix and suffix where no text is published', () => {
    const { pieces } = quotePieces(MARKED, []);
    expect(textOf(pieces)).toBe(`${QUOTE} Nobody was hurt, the mayor said.`.slice(0, QUOTE.length + 32));
    expect(textOf(pieces.filter(({ quoted }) => quoted))).toBe(QUOTE);
  });

  test('does without a text in which the quote stands elsewhere: it has changed since', () => {
    const moved = `New lead. ${TEXT}`;
    const { pieces } = quotePieces(MARKED, [{ start: 0, end: moved.length, text: moved }]);
    expect(textOf(pieces.filter(({ quoted }) => quoted))).toBe(QUOTE);
    expect(pieces.find(({ marks }) => marks.includes('place'))?.text).toBe('Valencia');
  });

  test('cuts overlapping marks apart and labels each where it ends', () => {
    const evidence = evidenceOf(QUOTE, {
      eventSpan: spanOf('banks in Valencia'),
      placeSpan: spanOf('Valencia'),
    });
    const marked = quotePieces(evidence, WHOLE).pieces.filter(({ marks }) => marks.length > 0);
    expect(marked.map(({ text, marks, lastOf }) => ({ text, marks, lastOf }))).toEqual([
      { text: 'banks in ', marks: ['event'], lastOf: [] },
      { text: 'Valencia', marks: ['event', 'place'], lastOf: ['event', 'place'] },
    ]);
  });

  test('shows words from elsewhere with what is around them', () => {
    const evidence = evidenceOf('Nobody was hurt, the mayor said.', { dateSpan: spanOf('since Sunday') });
    const { elsewhere } = quotePieces(evidence, WHOLE);
    expect(elsewhere.map(({ mark }) => mark)).toEqual(['date']);
    const [other] = elsewhere;
    expect(textOf(other?.pieces ?? [])).toBe('Rain had fallen since Sunday.');
    expect(other?.pieces.find(({ marks }) => marks.includes('date'))?.text).toBe('since Sunday');
  });

  test('passes over words from elsewhere that are not published', () => {
    const evidence = evidenceOf(QUOTE, { dateSpan: { start: 9000, end: 9006 } });
    expect(quotePieces(evidence, WHOLE).elsewhere).toEqual([]);
  });

  test('cuts a long paragraph between words', () => {
    const long = `${'wind and rain '.repeat(60)}THE QUOTE${' more of the same'.repeat(60)}`;
    const { start, end } = spanOf('THE QUOTE', long);
    const evidence = { ...evidenceOf(QUOTE), start, end, exact: 'THE QUOTE' };
    const { pieces, cutBefore, cutAfter } = quotePieces(evidence, [
      { start: 0, end: long.length, text: long },
    ]);
    const text = textOf(pieces);
    expect(text.length).toBeLessThan(600);
    expect(text).toMatch(/^(?:wind|and|rain) .*THE QUOTE.* (?:more|of|the|same)$/s);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
  });
});
