import { createGrowingBytes, createGrowingNumbers } from './growing.ts';
import type { IndexColumns } from './indexFormat.ts';

/** Numbers texts, the same text with the same number; 0 is the empty one. */
export interface Texts {
  readonly number: (text: string) => number;
  readonly text: (number: number) => string;
  readonly count: () => number;
  readonly bytes: () => Uint8Array;
  readonly ends: () => Uint32Array;
}

export function createTexts(): Texts {
  const numbers = new Map<string, number>([['', 0]]);
  const texts = [''];
  const bytes = createGrowingBytes();
  const ends = createGrowingNumbers();
  const encoder = new TextEncoder();
  ends.push(0);
  return {
    number(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(text, number);
      texts.push(text);
      bytes.append(encoder.encode(text));
      ends.push(bytes.length());
      return number;
    },
    text: (number) => texts[number],
    count: () => numbers.size,
    bytes: bytes.view,
    ends: ends.view,
  };
}

/** `second` follows `first`, without its empty text. */
export function joinTexts(first: Texts, second: Texts): Pick<IndexColumns, 'textBytes' | 'textEnds'> {
  const shift = first.bytes().length;
  const textBytes = new Uint8Array(shift + second.bytes().length);
  textBytes.set(first.bytes());
  textBytes.set(second.bytes(), shift);
  const textEnds = new Uint32Array(first.count() + second.count() - 1);
  textEnds.set(first.ends());
  textEnds.set(
    second
      .ends()
      .subarray(1)
      .map((end) => end + shift),
    first.count(),
  );
  return { textBytes, textEnds };
}
