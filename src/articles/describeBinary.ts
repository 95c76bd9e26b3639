/** First bytes of files that are often taken for articles, and what they are. */
const SIGNATURES: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['\u{89}PNG', 'a PNG image'],
  ['\u{ff}\u{d8}\u{ff}', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a RIFF media file'],
  ['PK\u{3}\u{4}', 'a ZIP archive (Word, OpenDocument and EPUB files are such)'],
  ['\u{d0}\u{cf}\u{11}\u{e0}', 'an old Microsoft Office document'],
  ['{\\rtf', 'an RTF document'],
  ['\u{1f}\u{8b}', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\u{7f}ELF', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
];

/** Control characters that no text has: all but tab, line feed, vertical tab, form feed, CR, escape and NEL. */
const isForeignControl = (byte: number) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;

/**
 * Says what a binary file is, or null for text. Binary is what begins like a known format, or holds a null byte
 * (in an encoding that has none) or more than one control character in a hundred bytes.
 */
export function describeBinary(bytes: Uint8Array, isUtf16: boolean): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [signature, kind] of SIGNATURES) if (head.startsWith(signature)) return kind;
  if (isUtf16) return null;
  let nulls = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) nulls++;
    else if (isForeignControl(byte)) controls++;
  }
  if (nulls > 0) return `a binary file (${nulls} null byte${nulls === 1 ? '' : 's'})`;
  if (controls > bytes.length / 100) return `a binary file (${controls} control characters)`;
  return null;
}
