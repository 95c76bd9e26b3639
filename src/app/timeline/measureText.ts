/** The width of a text in pixels, in the given CSS font. Widths are remembered: axis labels recur in every frame. */
export function createMeasure(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 7;
  context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size > 5000) known.clear();
    const width = context.measureText(text).width;
    known.set(text, width);
    return width;
  };
}
