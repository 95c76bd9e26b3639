import { describe, expect, it } from 'vitest';
import { feedReader } from '../../src/articles/readFeed.ts';

const read = (xml: string) => feedReader.read(new TextEncoder().encode(xml), 'a.xml');

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour News</title><link>https://harbour.example/</link><language>en-us</language>
<image><title>Logo</title><url>https://harbour.example/l.png</url></image>
<item><title>Ferry aground off Skagen &amp; freed</title><link>https://harbour.example/1</link>
<dc:creator>Ida Holm</dc:creator><pubDate>Tue, 04 Nov 2025 23:10:00 -0500</pubDate>
<description>Short.</description>
<content:encoded><![CDATA[<p>A ferry ran aground off Skagen on Monday.</p><p>It was freed.</p>]]></content:encoded></item>
<item><title>No date</title><guid isPermaLink="false">tag:2</guid><description>&lt;b&gt;Rain&lt;/b&gt; fell on Lima.</description></item>
<item><title>Headline alone</title></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">The &lt;i&gt;Log&lt;/i&gt;</title>
<entry><title>Snow in Oslo</title><link rel="self" href="https://log.example/self"/><link href="https://log.example/snow"/>
<id>urn:1</id><published>2025-01-02T03:04:05Z</published><updated>2025-01-03T00:00:00Z</updated>
<author><name>Kari Ny</name><email>kari@log.example</email></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Snow fell on <b>Oslo</b>.</p><p>Trains stood still &lt; an hour.</p></div></content>
</entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://old.example"><title>Old Wire</title><items><rdf:Seq><rdf:li resource="https://old.example/1"/></rdf:Seq></items></channel>
<item rdf:about="https://old.example/1"><title>Fire in Porto</title><link>https://old.example/1</link><description>Fire broke out in Porto.</description><dc:date>2004-05-06T07:00+01:00</dc:date></item></rdf:RDF>`;

describe('feedReader', () => {
  it('reads RSS 2.0: full text, the day as written, the channel as publisher', () => {
    const { drafts, notices } = read(RSS);
    expect(drafts[0]).toEqual({
      text: 'A ferry ran aground off Skagen on Monday.\n\nIt was freed.',
      line: 5,
      name: 'Ferry aground off Skagen & freed',
      metadata: {
        id: null,
        title: 'Ferry aground off Skagen & freed',
        published: '2025-11-04',
        modified: null,
        url: 'https://harbour.example/1',
        publisher: 'Harbour News',
        author: 'Ida Holm',
        language: 'en-us',
      },
    });
    expect(drafts[1]).toMatchObject({
      text: 'Rain fell on Lima.',
      metadata: { title: 'No date', published: null, url: null },
    });
    expect(notices).toMatchObject([
      { kind: 'left-out', line: 10, found: 'the headline "Headline alone" alone' },
    ]);
  });

  it('reads Atom with XHTML in it', () => {
    expect(read(ATOM).drafts).toMatchObject([
      {
        text: 'Snow fell on Oslo.\n\nTrains stood still < an hour.',
        metadata: {
          title: 'Snow in Oslo',
          published: '2025-01-02',
          modified: '2025-01-03',
          url: 'https://log.example/snow',
          publisher: 'The Log',
          author: 'Kari Ny',
        },
      },
    ]);
  });

  it('reads RSS 1.0', () => {
    expect(read(RDF).drafts).toMatchObject([
      { text: 'Fire broke out in Porto.', metadata: { published: '2004-05-06', publisher: 'Old Wire' } },
    ]);
  });

  it('refuses definitions of entities', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>x</title><description>&b;</description></item></channel></rss>`;
    expect(read(bomb)).toMatchObject({
      drafts: [],
      notices: [{ expected: 'a feed that defines no entities' }],
    });
  });

  it.each([
    ['other XML', '<svg><path/></svg>', 'an RSS or Atom feed'],
    ['no XML', 'Rain fell.', 'an RSS or Atom feed'],
    ['a feed without items', '<rss><channel><title>x</title></channel></rss>', 'a feed with items'],
  ])('leaves out %s', (_, xml, expected) => {
    expect(read(xml)).toMatchObject({ drafts: [], notices: [{ kind: 'left-out', expected }] });
  });

  it('keeps the items before the place where a feed breaks off', () => {
    expect(read(RSS.slice(0, RSS.indexOf('<item><title>Headline')))?.drafts).toHaveLength(2);
  });

  it('reads elements nested 100,000 deep', () => {
    const deep = `<rss><channel><item><title>x</title><description>${'<a>'.repeat(100_000)}Rain fell.</description></item></channel></rss>`;
    expect(read(deep).drafts[0]?.text).toContain('Rain fell.');
  });
});
