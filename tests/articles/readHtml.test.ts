import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../src/articles/readHtml.ts';
import { NEWS_PAGE } from './readerPages.ts';

const read = (html: string | Uint8Array) =>
  htmlReader.read(typeof html === 'string' ? new TextEncoder().encode(html) : html, 'a.html');

describe('htmlReader', () => {
  const { drafts, notices } = read(NEWS_PAGE);

  it('takes the metadata from JSON-LD, Open Graph and the page, days as they are written', () => {
    expect(drafts[0]?.metadata).toEqual({
      id: null,
      title: 'Dam gives way above Karsby',
      published: '2025-11-04',
      modified: '2025-11-06',
      url: 'https://post.example/2025/11/dam',
      publisher: 'The Karsby Post',
      author: 'Ada Lund, Bo Ek',
      language: 'en-GB',
    });
    expect(notices).toEqual([]);
  });

  it('keeps paragraphs, headings and items apart, and leaves out what is no text of the article', () => {
    const text = drafts[0]?.text ?? '';
    expect(text).toContain(
      'the water reached the market square within an hour, the fire brigade said.\n\nNobody was hurt',
    );
    expect(text).toContain('\n\nWhat happens next\n\n- The bridge at Holm stays closed');
    expect(text).toContain('said.\n\n- Water is handed out at the station');
    expect(text).toContain('in the spring of 2023.');
    expect(text).toContain('on Wednesday.\n\nThe minister visits');
    expect(text).not.toMatch(/12 mm|Home|Storm hits Oslo|Copyright|tracking|color/);
  });

  it('takes the date from meta tags or <time> where there is no JSON-LD', () => {
    const body = `<body><article><p>${'Rain fell on Lima. '.repeat(20)}</p></article></body>`;
    const meta = read(`<meta property="article:published_time" content="2025-03-02T10:00:00Z">${body}`);
    expect(meta.drafts[0]?.metadata.published).toBe('2025-03-02');
    const time = read(body.replace('<article>', '<article><time datetime="2025-03-01">1 March</time>'));
    expect(time.drafts[0]?.metadata.published).toBe('2025-03-01');
  });

  it('says so when the date is none of the calendar', () => {
    const { drafts, notices } = read('<meta name="date" content="yesterday"><p>Rain fell on Lima.</p>');
    expect(drafts[0]?.metadata.published).toBeNull();
    expect(notices.map(({ found }) => found)).toContain('"yesterday"');
  });

  it('follows the encoding that the page declares where the bytes are no UTF-8', () => {
    const html = '<meta charset="iso-8859-2"><body><p>Pożar w mieście Łódź.</p>';
    const bytes = Uint8Array.from(
      html,
      (sign) => ({ ż: 0xbf, Ł: 0xa3, ó: 0xf3, ź: 0xbc, ś: 0xb6 })[sign] ?? sign.charCodeAt(0),
    );
    const { drafts, notices } = read(bytes);
    expect(drafts[0]?.text).toBe('Pożar w mieście Łódź.');
    expect(notices[0]?.outcome).toBe('read as iso-8859-2');
  });

  it('reads a page without an article that stands out, and one laid out in tables, as a whole', () => {
    expect(read('<p>Rain fell on Lima.</p>').drafts[0]?.text).toBe('Rain fell on Lima.');
    expect(read('<table><tr><td>Rain fell on Lima.</td></tr></table>').drafts[0]?.text).toBe(
      'Rain fell on Lima.',
    );
  });

  it('leaves out a page without text', () => {
    expect(read('<html><body><script>1</script></body></html>')).toMatchObject({
      drafts: [],
      notices: [{ kind: 'left-out', expected: 'a web page with text' }],
    });
  });

  it.each(['<div>', '<ul><li>', '<blockquote><p>'])(
    'reads %s nested 100,000 deep within seconds, and says so',
    (tag) => {
      const start = performance.now();
      const { drafts, notices } = read(`<p>Before.</p>${tag.repeat(100_000)}Rain fell on Lima.`);
      expect(performance.now() - start).toBeLessThan(10_000);
      expect(drafts[0]?.text).toContain('Rain fell on Lima.');
      expect(notices[0]?.expected).toBe('elements nested at most 200 deep');
    },
    20_000,
  );
});
