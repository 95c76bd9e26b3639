import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { annotationOf } from '../../src/cli/annotate/annotation.ts';
import { loadGazetteer } from '../../src/cli/loadGazetteer.ts';
import type { Span } from '../../src/event-set/eventSet.ts';
import { type ArticleReading, readArticle } from '../../src/extract/pipeline.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';

let gazetteer: Gazetteer;

beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 120_000);

const NEWS =
  'Floods hit Valencia on Sunday, killing 12, officials in Madrid, Spain, said on 4 November 2025. ';

/** Texts that readers of bytes meet, each with something that reads as news. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['only capitals', NEWS.toUpperCase().repeat(20)],
  ['only small letters', NEWS.toLowerCase().repeat(20)],
  ['only digits', '20251104 2025 11 04 1999-12-31 '.repeat(60)],
  ['lone surrogates', `\ud800${NEWS}\udc00 ${NEWS.replaceAll('on', '\udfff on \ud83d')}`],
  ['null bytes', NEWS.replaceAll(' ', '\0 ').repeat(3) + NEWS.replaceAll('i', '\0')],
  ['right-to-left marks', NEWS.replaceAll(' ', ' \u200f').repeat(2) + NEWS.replaceAll(' ', '\u202e ')],
  ['emoji', NEWS.replaceAll(' ', ' 🌊👩‍👩‍👧🇪🇸 ').repeat(3)],
  ['letters that grow when lowered', NEWS.replaceAll('i', 'İ').repeat(2) + NEWS.replaceAll('a', 'A\u030a')],
  ['CRLF', `FLOODS HIT VALENCIA\r\n\r\nMADRID (AP) -\r\n${NEWS.replaceAll(', ', ',\r\n').repeat(5)}`],
  ['old Mac line ends and form feeds', NEWS.replaceAll(', ', ',\r\f\v').repeat(5)],
  ['a very long line', NEWS.repeat(600)],
  ['a very long word', `${NEWS}${'Valencia'.repeat(8000)} ${NEWS}`],
  ['one sentence without an end', NEWS.replaceAll('. ', ', and ').repeat(300)],
];

describe('readArticle(article) on any text', () => {
  it.each(HOSTILE)(
    'keeps the offsets of every mention true: %s',
    (_, text) => {
      expect(wrongSpans(text)).toEqual([]);
    },
    60_000,
  );

  it('keeps them in any mixture', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'Paris|PARIS|on Monday|KILLED 12|in 1999|fired|“We met,”|he said|\n\n|\r\n|\0|\u{202e}|\ud800|🌍|İzmir|.'.split(
          '|',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(wrongSpans(pieces.join(' '))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('reads one million characters', () => {
    const text = `${NEWS}\n\n${NEWS.toUpperCase()}\n\n`.repeat(Math.ceil(1_000_000 / (2 * NEWS.length + 4)));
    expect(wrongSpans(text)).toEqual([]);
  }, 120_000);

  it('reads ten million characters of capitals, digits and broken signs', () => {
    const broken = NEWS.toUpperCase() + NEWS.replaceAll(' ', ' \0\u200f').replaceAll('i', 'i\ud800');
    const ends = `${broken}\n\n`.repeat(100);
    const digits = '20251104 2025 11 04 1999-12-31 '.repeat(32_000);
    const text = `${ends}${digits}${'A'.repeat(4_500_000)} ${'7'.repeat(4_500_000)}\n\n${ends}`;
    expect(text.length).toBeGreaterThan(10_000_000);
    expect(wrongSpans(text)).toEqual([]);
  }, 240_000);
});

/** All mentions whose words are not those of the text at their offsets, in the reading and in what `annotate` writes. */
function wrongSpans(text: string): readonly unknown[] {
  const reading = readArticle(articleOf(text), { gazetteer });
  const { toponyms, timexes, events } = annotationOf(reading);
  const said = [
    ...reading.toponyms,
    ...reading.timexes,
    ...toponyms,
    ...timexes,
    ...events.map(({ start, end, quote }) => ({ start: start ?? -1, end: end ?? -1, text: quote })),
  ];
  return [
    ...said.filter(({ start, end, text: words }) => words === '' || text.slice(start, end) !== words),
    ...reading.passages.filter((span) => !isWithin(span, { start: 0, end: text.length })),
    ...wrongEvidence(reading),
  ];
}

function wrongEvidence({ article: { text }, events }: ArticleReading): readonly unknown[] {
  return events
    .flatMap(({ properties }) => properties.evidence)
    .filter((evidence) => {
      const { start, end, exact, prefix, suffix, eventSpan, dateSpan, placeSpan } = evidence;
      const isExact = exact !== '' && text.slice(start, end) === exact;
      const isFramed = text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix);
      const inText = [dateSpan, placeSpan].every(
        (span) => !span || isWithin(span, { start: 0, end: text.length }),
      );
      return !isExact || !isFramed || !inText || (eventSpan !== null && !isWithin(eventSpan, { start, end }));
    });
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end;
}

function articleOf(text: string): Article {
  return {
    id: 'any',
    text,
    title: null,
    url: null,
    publisher: null,
    author: null,
    published: '2025-11-04',
    language: 'en',
  };
}
