import { type Decoded, decode, normaliseLineEnds } from './decode.ts';

// Accepted, in the first 4,096 bytes: <?xml version="1.0" encoding="ISO-8859-1"?>; <meta charset=utf-8>;
// <meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
const DECLARATION =
  /<\?xml[^>]{0,200}?\bencoding\s*=\s*["'](?<xml>[\w:.-]{1,40})|<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*(?<meta>[\w:.-]{1,40})/i;
const LOOKED_AT = 4096;

/**
 * Decodes a file that may name its own encoding. What the bytes themselves say wins: a byte order mark, and valid
 * UTF-8, which text in another encoding hardly ever is by chance; then what is declared; then what `decode` takes.
 */
export function decodeDeclared(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') return decoded;
  if (decoded.encoding.startsWith('UTF-16') || (decoded.encoding === 'UTF-8' && decoded.lost === 0))
    return decoded;
  const groups = DECLARATION.exec(String.fromCharCode(...bytes.subarray(0, LOOKED_AT)))?.groups;
  const label = groups?.xml ?? groups?.meta;
  const decoder = label === undefined ? null : decoderOf(label);
  if (!decoder || decoder.encoding === 'utf-8' || decoder.encoding.startsWith('utf-16')) return decoded;
  const text = normaliseLineEnds(decoder.decode(bytes));
  return { kind: 'text', text, encoding: decoder.encoding, lost: text.split('\u{fffd}').length - 1 };
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
