/** A short hash of a text: FNV-1a (Fowler, Noll, Vo), 32 bits over UTF-16 code units, in base 36. For ids, not for safety. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
