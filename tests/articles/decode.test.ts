import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/articles/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, littleEndian: boolean, mark = false) => {
  const units = (mark ? '\u{feff}' : '') + text;
  const view = new DataView(new ArrayBuffer(2 * units.length));
  for (let i = 0; i < units.length; i++) view.setUint16(2 * i, units.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

describe('decode', () => {
  it('decode(UTF-8) gives the text as it is', () => {
    expect(decode(utf8('Café “open” – 東京 🌍'))).toEqual({
      kind: 'text',
      text: 'Café “open” – 東京 🌍',
      encoding: 'UTF-8',
      lost: 0,
    });
  });

  it('decode drops one byte order mark and turns CRLF to LF, nothing else', () => {
    expect(decode(utf8('\u{feff}\u{feff} a\r\nb\rc\n\r\n\td\u{a0}'))).toMatchObject({
      text: '\u{feff} a\nb\rc\n\n\td\u{a0}',
    });
  });

  it.each([
    ['UTF-16LE', true, true],
    ['UTF-16LE', true, false],
    ['UTF-16BE', false, true],
    ['UTF-16BE', false, false],
  ] as const)('decode recognises %s (little-endian %s, mark %s)', (encoding, littleEndian, mark) => {
    const text = 'A flood hit “São Paulo”\r\non Monday. 🌊';
    expect(decode(utf16(text, littleEndian, mark))).toEqual({
      kind: 'text',
      text: text.replace('\r\n', '\n'),
      encoding,
      lost: 0,
    });
  });

  it('decode reads what is no UTF-8 as windows-1252, curly quotes and all', () => {
    const found = decode(bytes(0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x41, 0x94, 0x20, 0x80, 0x35));
    expect(found).toEqual({ kind: 'text', text: 'Café “A” €5', encoding: 'windows-1252', lost: 0 });
  });

  it('decode keeps UTF-8 with a few broken bytes as UTF-8 and counts them', () => {
    const broken = [...utf8('“Café” – Zürich and Łódź '), 0xff, ...utf8('done')];
    expect(decode(Uint8Array.from(broken))).toEqual({
      kind: 'text',
      text: '“Café” – Zürich and Łódź \u{fffd}done',
      encoding: 'UTF-8',
      lost: 1,
    });
  });

  it.each([
    ['an empty file', bytes()],
    ['nothing but white space', utf8(' \r\n\t')],
    ['nothing but white space', bytes(0xef, 0xbb, 0xbf)],
    ['a PDF document', utf8('%PDF-1.7\nsome text')],
    ['a PNG image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ['a JPEG image', bytes(0xff, 0xd8, 0xff, 0xe0, 1, 2)],
    ['a ZIP archive (Word, OpenDocument and EPUB files are such)', bytes(0x50, 0x4b, 3, 4, 9)],
    ['a binary file (2 null bytes)', bytes(0x41, 0, 0x42, 0x43, 0, 0x44, 0x45)],
    ['a binary file (3 control characters)', bytes(1, 2, 3, 0x41)],
  ])('decode refuses %s', (found, content) => {
    expect(decode(content)).toEqual({ kind: 'refused', found });
  });

  it('decode(encode(text)) is the text without its CRs before LFs, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
        fc.pre(text.trim() !== '' && !/\p{Cc}/u.test(text) && !text.startsWith('\u{feff}'));
        const decoded = decode(utf8(text));
        fc.pre(decoded.kind === 'text');
        expect(decoded).toMatchObject({ text: text.replaceAll('\r\n', '\n'), encoding: 'UTF-8', lost: 0 });
      }),
    );
  });

  it('decode gives the same text, and so the same offsets, from every encoding', () => {
    const word = fc.constantFrom(
      'Paris',
      'Łódź',
      '東京',
      'naïve',
      '“quoted”',
      '🌍',
      'on',
      'Monday',
      '\r\n',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.boolean(), (words, littleEndian) => {
        const text = `A ${words.join(' ')}`;
        const plain = decode(utf8(text));
        const marked = decode(utf8(`\u{feff}${text}`));
        const wide = decode(utf16(text, littleEndian, true));
        if (plain.kind !== 'text' || marked.kind !== 'text' || wide.kind !== 'text')
          throw new Error('refused');
        expect(marked.text).toBe(plain.text);
        expect(wide.text).toBe(plain.text);
        for (const each of words.filter((one) => one.trim() !== '')) {
          const start = plain.text.indexOf(each);
          expect(wide.text.slice(start, start + each.length)).toBe(each);
        }
      }),
    );
  });

  it('decode never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (content) => {
        const decoded = decode(content);
        if (decoded.kind === 'text') expect(decoded.text).not.toContain('\r\n');
        else expect(decoded.found).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
