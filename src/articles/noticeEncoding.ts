import type { Decoded } from './decode.ts';
import type { Notice } from './notice.ts';

/** Says of a text that it was not in UTF-8, or not wholly; empty where there is nothing to say. */
export function noticeEncoding(
  { encoding, lost }: Extract<Decoded, { readonly kind: 'text' }>,
  file: string,
): Notice[] {
  if (encoding === 'UTF-8' && lost === 0) return [];
  const found = lost === 0 ? encoding : `${encoding} with ${lost} broken character${lost === 1 ? '' : 's'}`;
  return [
    { kind: 'noted', file, line: null, expected: 'text in UTF-8', found, outcome: `read as ${encoding}` },
  ];
}
