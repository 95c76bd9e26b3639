/** Gives the width of a text in pixels. */
export type TextWidth = (text: string) => number;

/**
 * Widths of texts in a font without laying them out: each letter is measured once, on a canvas, and a text is their
 * sum. Kerning is left out, which tells on a text by a hundredth or so of its width.
 */
export function letterWidths(measure: TextWidth): TextWidth {
  // By code unit: a table is an order of magnitude faster than a map of letters. Halves of pairs are as wide as an M.
  const known = new Float32Array(0x10000).fill(-1);
  return (text) => {
    let width = 0;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      let own = known[unit] ?? 0;
      if (own < 0) {
        own = measure(unit >= 0xd800 && unit <= 0xdfff ? 'M' : String.fromCharCode(unit));
        known[unit] = own;
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
