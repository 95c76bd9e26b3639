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
  const widths = widthsOf(text, measure);
  if ((widths.at(-1) ?? 0) <= widthPx) return text;
  const room = widthPx - measure('…');
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((widths[middle] ?? 0) <= room) low = middle;
    else high = middle - 1;
  }
  const cut = text.slice(0, low);
  const space = cut.lastIndexOf(' ');
  const cutsWord = low < text.length && text[low] !== ' ';
  const whole = cutsWord && space > 0.6 * cut.length ? cut.slice(0, space) : cut;
  return whole.trim() === '' ? null : `${whole.trimEnd()}…`;
}

const known = new WeakMap<(text: string) => number, Map<string, Float32Array>>();

/** The widths of a text's beginnings, by their length; the sum of its letters', measured once for each text. */
function widthsOf(text: string, measure: (text: string) => number): Float32Array {
  const ofMeasure = known.get(measure) ?? new Map<string, Float32Array>();
  known.set(measure, ofMeasure);
  const found = ofMeasure.get(text);
  if (found) return found;
  if (ofMeasure.size > 5000) ofMeasure.clear();
  const widths = new Float32Array(text.length + 1);
  for (let index = 0; index < text.length; index++)
    widths[index + 1] = (widths[index] ?? 0) + measure(text[index] ?? '');
  ofMeasure.set(text, widths);
  return widths;
}
