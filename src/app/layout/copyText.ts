/** Puts a text on the clipboard; false where the browser does not let it: without https, or in a frame that was not given it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
