/** Shorter than this a title says nothing. */
const LEAST_PX = 36;

/**
 * The text as far as it fits into `widthPx`, cut between words where that leaves enough, with an ellipsis; null where
 * next to nothing fits.
 *
 * @param measure the width of a text in pixels.
 */
export function elide(text: string, widthPx: number, measure: (text: string) => number): string | null {
  if (widthPx < LEAST_PX) return null;
  if (measure(text) <= widthPx) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${text.slice(0, middle).trimEnd()}…`) <= widthPx) low = middle;
    else high = middle - 1;
  }
  const cut = text.slice(0, low);
  const space = cut.lastIndexOf(' ');
  const whole = space > 0.6 * cut.length ? cut.slice(0, space) : cut;
  return whole.trim() === '' ? null : `${whole.trimEnd()}…`;
}
