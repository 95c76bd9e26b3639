import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/extract/parse.ts';

/** What is wrong with the offsets of a text's parse; a list, since a hundred thousand assertions take their time. */
function wrongOffsets(text: string): readonly unknown[] {
  const { tokens, sentences } = parse(text);
  const wrongTokens = tokens.filter(
    (token, i) =>
      text.slice(token.start, token.end) !== token.text || token.start < (tokens[i - 1]?.end ?? 0),
  );
  const wrongSentences = sentences.filter(
    ({ first, last, start, end }) => tokens[first].start !== start || tokens[last - 1].end !== end,
  );
  return [...wrongTokens, ...wrongSentences];
}

describe('parse', { timeout: 30_000 }, () => {
  it.each(['Gdańsk', 'Łódź', 'Târgoviște', 'Târgoviște'.normalize('NFD'), 'Nội', 'Şırnak', 'Kœnigsberg'])(
    'parse takes %s for one word, spelt as it is',
    (name) => {
      expect(parse(`Crowds met in ${name} on Sunday.`).tokens[3].text).toBe(name);
    },
  );

  it('parse keeps offsets true, in order and without overlap, on any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Paris',
        'U.S.',
        '“We met,”',
        'on Monday.',
        '\n\n',
        '\r\n',
        '\0',
        '\u{202e}',
        '\ud800',
        '🌍',
        '-',
        '3.5%',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        (pieces) => wrongOffsets(pieces.join(' ')).length === 0,
      ),
    );
  });

  it.each([
    ['hyphens', '-'],
    ['letters', 'a'],
    ['digits', '1'],
    ['signs beyond the basic plane', 'a🌍'],
  ])('parse takes 100 KB of %s without white space in linear time', (_, sign) => {
    const text = sign.repeat(100_000 / sign.length);
    const begin = performance.now();
    expect(wrongOffsets(text)).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(30_000);
  });
});
