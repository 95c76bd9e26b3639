import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/cli/annotate/readLines.ts';

async function linesOf(chunks: readonly Uint8Array[], longest = 100): Promise<readonly (string | number)[]> {
  const lines: (string | number)[] = [];
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  for await (const line of readLines(input, longest)) {
    lines.push('tooLong' in line ? line.tooLong : line.bytes.toString('utf8'));
  }
  return lines;
}

describe('readLines', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['\n\na\r\n', ['', '', 'a\r']],
  ])('readLines(%j) gives %j', async (text, lines) => {
    expect(await linesOf([Buffer.from(text)])).toEqual(lines);
  });

  it('readLines keeps of a line that is too long its length alone, and reads on', async () => {
    const chunks = ['abc', 'def\nxy', '\n', 'abcdefg'].map((text) => Buffer.from(text));
    expect(await linesOf(chunks, 5)).toEqual([6, 'xy', 7]);
    expect(await linesOf([Buffer.from('abcde\n')], 5)).toEqual(['abcde']);
  });

  it('readLines gives the same lines however the bytes come', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '🌍', '\n', ' '), { maxLength: 60 })
      .map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(80), { maxLength: 8 }), async (whole, cuts) => {
        const bytes = Buffer.from(whole);
        const ends = [...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort((a, b) => a - b);
        const chunks = ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(chunks)).toEqual(expected);
      }),
    );
  });
});
