/** The characters of the bytes 0x80 to 0x9F; the five unassigned ones stay themselves (WHATWG Encoding Standard). */
const HIGH_CONTROLS = '€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}' + '\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ';

const CHUNK = 8192;

/**
 * Decodes windows-1252, one character a byte. Node's own decoder of that name reads 0x80 to 0x9F as control
 * characters in several releases, which would cost every curly quote.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return text.replace(
    /[\u{80}-\u{9f}]/gu,
    (character) => HIGH_CONTROLS[character.charCodeAt(0) - 0x80] ?? character,
  );
}
