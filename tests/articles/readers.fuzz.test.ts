import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READERS } from '../../src/articles/readers.ts';
import { NEWS_PAGE } from './readerPages.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Pieces that the readers look for, so that chance puts them together in odd ways. */
const PIECES =
  '<|>|</|/>|<p>|</p>|<div>|<table>|<li>|<br>|<script>|</script>|<!--|-->|<![CDATA[|]]>|&amp;|&#0;|&#x110000;|&b;|<rss>|<channel>|<item>|</item>|<entry>|<feed>|<title>|<description>|<content type="xhtml">|<pubDate>|30 Feb 2025|2025-02-30|<?xml encoding="utf-7"?>|<meta charset=x>|<meta name="date" content="|<script type="application/ld+json">|{"@type":"NewsArticle"}|{"text":"a"}|{"items":[|{|}|[|]|,|;|"|""|\n|\r\n|text,published|---\n|title: [|\u{feff}|\u{d800}|\u{0}|é|😀|Rain fell on Lima. '.split(
    '|',
  );
const pieces = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 60 });
/** A real page with a stretch of it replaced. */
const damaged = fc
  .tuple(fc.nat(NEWS_PAGE.length), fc.nat(400), pieces)
  .map(([at, length, put]) => NEWS_PAGE.slice(0, at) + put.join('') + NEWS_PAGE.slice(at + length));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  pieces.map((parts) => encode(parts.join(''))),
  damaged.map(encode),
);

/** What once failed stays here. */
const FAILED: readonly string[] = [];

describe.each(READERS.map((reader) => [reader.name, reader] as const))('the reader of %s', (_, reader) => {
  const holds = (input: Uint8Array) => {
    const start = performance.now();
    const { drafts, notices } = reader.read(input, 'a');
    expect(performance.now() - start).toBeLessThan(5000);
    // Nothing vanishes: an article, or a word about why there is none.
    expect(drafts.length + notices.length).toBeGreaterThan(0);
    for (const { text, metadata } of drafts) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toContain('\r\n');
      for (const day of [metadata.published, metadata.modified])
        if (day !== null) expect(day).toMatch(/^-?\d{4}-\d\d-\d\d$/);
    }
    expect(reader.read(input, 'a')).toEqual({ drafts, notices });
  };

  it('never throws, ends soon, and gives the same twice', () => {
    fc.assert(fc.property(bytes, holds), {
      numRuns: 60,
      examples: FAILED.map((text): [Uint8Array] => [encode(text)]),
    });
  }, 60_000);

  it.each([
    '<',
    '<a ',
    '<p>x',
    '"',
    '"",',
    'a,b\n"',
    '{',
    '[',
    '&',
    '<!--',
    '<item>',
    '<br>',
    '<li>x</p>',
    '\n"x',
  ])(
    'ends soon on 30,000 signs of %j',
    (piece) => {
      const heads = ['', '<rss><channel><item><description>', 'text,title\n'];
      for (const head of heads) {
        const start = performance.now();
        reader.read(encode(head + piece.repeat(30_000 / piece.length)), 'a');
        expect(performance.now() - start).toBeLessThan(20_000);
      }
    },
    60_000,
  );
});
