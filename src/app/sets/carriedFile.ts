/**
 * A file that the page carries in itself (`dateline build --single-file`), by its address; null where it does not.
 * It stands in a data block, packed: raw deflate, base64.
 */
export function carriedFile(url: string, page: Document): Response | null {
  const folder = new URL('.', page.baseURI).href;
  if (!url.startsWith(folder)) return null;
  const [path = ''] = url.slice(folder.length).split(/[?#]/);
  const packed = page.querySelector(`script[data-file="${CSS.escape(path)}"]`)?.textContent;
  if (packed == null) return null;
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(unpacked, { headers: { 'content-type': 'application/json' } });
}

/** Whether the page is one file, with no site around it that could be embedded. */
export function carriesFiles(page: Document): boolean {
  return page.querySelector('script[data-file]') !== null;
}
