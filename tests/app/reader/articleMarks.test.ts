import { describe, expect, test } from 'vitest';
import { articleMarks } from '../../../src/app/reader/articleMarks.ts';
import { prepare } from '../../../src/app/store/prepare.ts';
import type { Span } from '../../../src/event-set/eventSet.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

const QUOTE = 'The river burst its banks in Valencia on Tuesday.';
const TEXT = `Rain fell. ${QUOTE} A bridge fell.`;
const passages = [{ start: 0, end: TEXT.length, text: TEXT }];

function marks(...spans: readonly (Span | null)[]) {
  const features = spans.map((eventSpan, index) =>
    eventFeature(`e${index}`, {
      evidence: [
        {
          articleId: 'floods',
          start: 11,
          end: 11 + QUOTE.length,
          exact: QUOTE,
          prefix: '',
          suffix: '',
          eventSpan,
          dateSpan: null,
          placeSpan: null,
        },
      ],
    }),
  );
  return articleMarks(prepare(eventSetOf(features)).events, 'floods', passages).map((mark) => [
    TEXT.slice(mark.start, mark.end),
    mark.reports.map(({ event }) => event.id).join(),
  ]);
}

describe('articleMarks(events, articleId, passages)', () => {
  test('marks the words that told of each event, in the order of the text', () => {
    expect(marks({ start: 37, end: 39 }, { start: 21, end: 26 })).toEqual([
      ['burst', 'e1'],
      ['in', 'e0'],
    ]);
  });

  test('joins what overlaps, and keeps what only touches apart', () => {
    expect(marks({ start: 21, end: 26 }, { start: 21, end: 36 }, { start: 36, end: 39 })).toEqual([
      ['burst its banks', 'e0,e1'],
      [' in', 'e2'],
    ]);
  });

  test('marks the quote where the words are not known or lie outside it', () => {
    expect(marks(null)).toEqual([[QUOTE, 'e0']]);
    expect(marks({ start: 0, end: 4 })).toEqual([[QUOTE, 'e0']]);
  });

  test('marks nothing of another article, or of a text that has changed', () => {
    const { events } = prepare(eventSetOf([eventFeature('e0')]));
    expect(articleMarks(events, 'floods', passages)).toEqual([]);
    expect(articleMarks(events, 'other', [{ start: 0, end: QUOTE.length, text: QUOTE }])).toEqual([]);
  });
});
