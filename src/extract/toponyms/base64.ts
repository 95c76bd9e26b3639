const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 (RFC 4648) without padding. */
export function encodeBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const signs = Math.min(4, bytes.length - i + 1);
    let part = '';
    for (let k = 0; k < signs; k++) part += SIGNS[(group >>> (18 - 6 * k)) & 63];
    parts.push(part);
  }
  return parts.join('');
}

/** The bytes of base64 without padding. */
export function decodeBytes(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < SIGNS.length; i++) values[SIGNS.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    let group = 0;
    for (let k = 0; k < 4; k++)
      group = (group << 6) | (i + k < text.length ? values[text.charCodeAt(i + k)] : 0);
    for (let k = 0; k < 3 && at < bytes.length; k++) bytes[at++] = (group >>> (16 - 8 * k)) & 255;
  }
  return bytes;
}
