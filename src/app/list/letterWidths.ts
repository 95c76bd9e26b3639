/** Gives the width of a text in pixels. */
export type TextWidth = (text: string) => number;

/**
 * Widths of texts in a font without laying them out: each letter is measured once, on a canvas, and a text is their
 * sum. Kerning is left out, which tells on a text by a hundredth or so of its width.
 */
export function letterWidths(measure: TextWidth): TextWidth {
  const known = new Map<string, number>();
  return (text) => {
    let width = 0;
    for (const letter of text) {
      let own = known.get(letter);
      if (own === undefined) {
        own = measure(letter);
        known.set(letter, own);
      }
      width += own;
    }
    return width;
  };
}

/** Measures in a font family at a size on a canvas; half the size a letter where there is no canvas. */
export function canvasMeasure(fontFamily: string, sizePx: number): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => (text.length * sizePx) / 2;
  context.font = `${sizePx}px ${fontFamily}`;
  return (text) => context.measureText(text).width;
}
