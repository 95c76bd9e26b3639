/**
 * Starts the page's script, which stands packed in a data block. Where the browser is too old for that, the list of
 * events for readers without scripts is shown.
 */
export const LOADER = `
const packed = document.querySelector('script[data-file="page.js"]').textContent;
try {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const script = new Blob([await new Response(unpacked).text()], { type: 'text/javascript' });
  await import(URL.createObjectURL(script));
} catch (error) {
  document.getElementById('root').innerHTML = document.querySelector('body > noscript').textContent;
  throw error;
}
`;
