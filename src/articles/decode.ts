import { describeBinary } from './describeBinary.ts';
import { decodeWindows1252 } from './windows1252.ts';

/** The encodings that are recognised without a word about them. Latin-1 is read as windows-1252, its superset in print. */
export type RecognisedEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252';

/** A file as text, or what it is instead. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string; readonly lost: number }
  | { readonly kind: 'refused'; readonly found: string };

/**
 * Turns a file's bytes into normalised text: decoded, byte order mark dropped, CRLF to LF, nothing else. `lost`
 * counts the bytes that fit no character and became U+FFFD. Binary and empty files are refused, with what they are.
 *
 * The encoding is that of the byte order mark; else UTF-16 where every other byte is mostly zero; else UTF-8 where it
 * is valid, or where more of its sequences are valid than broken; else windows-1252.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { kind: 'refused', found: 'an empty file' };
  const utf16 = recogniseUtf16(bytes);
  const binary = describeBinary(bytes, utf16 !== null);
  if (binary !== null) return { kind: 'refused', found: binary };
  const decoded = utf16 ? decodeUtf16(bytes, utf16) : decodeBytes(bytes);
  if (decoded.text.trim() === '') return { kind: 'refused', found: 'nothing but white space' };
  return { kind: 'text', ...decoded };
}

// Accepted: CR LF; CR CR LF, as a file has it that was turned to CR LF twice.
const CRLF = /(?<!\r)\r+\n/g;

/** CRLF to LF, and nothing else: a lone CR stays. */
export function normaliseLineEnds(text: string): string {
  return text.includes('\r\n') ? text.replace(CRLF, '\n') : text;
}

/** The text of an article that stood within a file: byte order mark dropped, CRLF to LF, nothing else. */
export function normaliseText(text: string): string {
  return normaliseLineEnds(text.startsWith('\u{feff}') ? text.slice(1) : text);
}

interface DecodedText {
  readonly text: string;
  readonly encoding: RecognisedEncoding;
  readonly lost: number;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE'): DecodedText {
  const text = new TextDecoder(encoding.toLowerCase()).decode(bytes);
  return { text: normaliseLineEnds(text), encoding, lost: countReplaced(text) };
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: normaliseLineEnds(text), encoding: 'UTF-8', lost: 0 };
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const lost = countReplaced(lenient);
    const valid = countBeyondAscii(lenient) - lost;
    return valid > lost
      ? { text: normaliseLineEnds(lenient), encoding: 'UTF-8', lost }
      : { text: normaliseLineEnds(decodeWindows1252(bytes)), encoding: 'windows-1252', lost: 0 };
  }
}

function recogniseUtf16(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || bytes.length % 2 === 1) return null;
  const pairs = Math.floor(sample.length / 2);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (sample[2 * i] === 0) even++;
    if (sample[2 * i + 1] === 0) odd++;
  }
  // English in UTF-16 has a zero in nearly every pair, and on one side only.
  if (odd > 0.7 * pairs && even === 0) return 'UTF-16LE';
  if (even > 0.7 * pairs && odd === 0) return 'UTF-16BE';
  return null;
}

function countBeyondAscii(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) count++;
  return count;
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\u{fffd}'); at >= 0; at = text.indexOf('\u{fffd}', at + 1)) count++;
  return count;
}
