import { readFileSync } from 'node:fs';
import { decode } from '../../articles/decode.ts';
import type { Notice } from '../../articles/notice.ts';
import { systemError } from '../systemError.ts';
import type { FoundFile } from './walkFolder.ts';

/** A single article this long is a dump of many, and reading it whole would cost gigabytes. */
export const MOST_BYTES = 12 * 2 ** 20;

/** What stands in a file, or the notice that says why it was left out. */
export type Outcome<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'left-out'; readonly notice: Notice };

/** Reads a file's bytes; one that is too large, or can no longer be read, is left out. */
export function readBytes({ path, file, bytes, content }: FoundFile): Outcome<Uint8Array> {
  if (bytes > MOST_BYTES) {
    return leaveOut(file, `a file of at most ${inMegabytes(MOST_BYTES)}`, `one of ${inMegabytes(bytes)}`);
  }
  try {
    return { kind: 'read', value: content ?? readFileSync(path) };
  } catch (error) {
    return leaveOut(file, 'a file that can be read', systemError(error));
  }
}

/** Reads a file that speaks of articles (a table, a sidecar) as text. */
export function readTextFile(found: FoundFile): Outcome<string> {
  const bytes = readBytes(found);
  if (bytes.kind === 'left-out') return bytes;
  const decoded = decode(bytes.value);
  return decoded.kind === 'text'
    ? { kind: 'read', value: decoded.text }
    : leaveOut(found.file, 'text', decoded.found);
}

function leaveOut(file: string, expected: string, found: string): Outcome<never> {
  return {
    kind: 'left-out',
    notice: { kind: 'left-out', file, line: null, expected, found, outcome: 'left out' },
  };
}

function inMegabytes(bytes: number): string {
  return `${Math.round((10 * bytes) / 2 ** 20) / 10} MB`;
}
