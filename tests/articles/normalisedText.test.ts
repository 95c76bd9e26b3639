import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNotice } from '../../src/articles/notice.ts';
import { readerOf } from '../../src/articles/readers.ts';

const escapeXml = (text: string) =>
  [...text].map((sign) => (/[<>&\r\n]/.test(sign) ? `&#${sign.charCodeAt(0)};` : sign)).join('');

/** A file of each format that holds a text, as those write it who take most care of its signs. */
const FORMATS: Readonly<Record<string, (text: string) => string>> = {
  'a.txt': (text) => text,
  'a.md': (text) => `---\ntitle: A\n---\n${text}`,
  'a.html': (text) => `<html><body><pre>${escapeXml(text)}</pre><p>${text}</p></body></html>`,
  'a.rss': (text) =>
    `<rss><channel><item><description>${escapeXml(text)}</description></item></channel></rss>`,
  'a.atom': (text) =>
    `<feed><entry><content type="html"><![CDATA[<pre>${text}</pre>]]></content></entry></feed>`,
  'a.json': (text) =>
    JSON.stringify({ items: [{ content_text: text }, { content_html: text }, { summary: text }] }),
  'a.jsonl': (text) => JSON.stringify({ text }),
  'a.csv': (text) => `text\r\n"${text.replaceAll('"', '""')}"\r\n`,
};

const SIGNS = ['\r\n', '\r', '\n', ' ', 'Rain fell on Lima.', 'é', '😀'];
const texts = fc
  .tuple(
    fc.constantFrom('', '\u{feff}'),
    fc.array(fc.constantFrom(...SIGNS), { maxLength: 20 }),
    fc.array(fc.constantFrom(...SIGNS, '\u{feff}'), { maxLength: 20 }),
  )
  .map(([mark, before, after]) => `${mark}${before.join('')}The river rose.${after.join('')}`);

describe.each(Object.entries(FORMATS))('the reader of %s', (file, write) => {
  it('gives texts without CRLF and without a byte order mark at their head', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { drafts } = readerOf(file)?.read(new TextEncoder().encode(write(text)), file) ?? {
          drafts: [],
        };
        expect(drafts.length).toBeGreaterThan(0);
        for (const draft of drafts) {
          expect(draft.text).not.toContain('\r\n');
          expect(draft.text.startsWith('\u{feff}')).toBe(false);
          expect(draft.text).toContain('The river rose.');
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('formatNotice says in one line what a name with a line feed or an escape stands for', () => {
  const notice = { kind: 'noted', line: null, expected: 'a', found: 'b', outcome: 'c' } as const;
  expect(formatNotice({ ...notice, file: 'two\nlines\u{1b}[2J 🌊.txt' })).toBe(
    'two\\x0alines\\x1b[2J 🌊.txt: expected a, found b; c',
  );
});
