import type { Readable } from 'node:stream';

/** A line of the input without its end, or the size in bytes of one that was too long to be kept. */
export type InputLine = { readonly bytes: Buffer } | { readonly tooLong: number };

const LINE_FEED = 0x0a;

/**
 * Splits a stream of bytes into lines (LF; a CR before it stays). Holds one line at a time: of a line longer than
 * `longest` bytes only the length is kept. An end without a line feed ends the last line; nothing behind the last
 * line feed is no line.
 */
export async function* readLines(input: Readable, longest: number): AsyncGenerator<InputLine> {
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): InputLine => {
    const line = length <= longest ? { bytes: Buffer.concat(parts, length) } : { tooLong: length };
    parts = [];
    length = 0;
    return line;
  };
  for await (const piece of input) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : (piece as Buffer);
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
