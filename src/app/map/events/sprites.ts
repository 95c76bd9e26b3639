import type { Palette } from '../../theme/palette.ts';
import { PIXEL_RATIO } from '../images/draw.ts';
import { drawMark } from '../images/drawMark.ts';
import { drawMore } from '../images/drawMore.ts';
import { drawRing } from '../images/drawRing.ts';

/** Draws images of marks by their names (see marks.ts), in the colours of a palette; symbols, of which there are few, are drawn once and kept. */
export function spritesOf(
  palette: Palette,
): (context: CanvasRenderingContext2D, name: string, x: number, y: number) => void {
  const known = new Map<string, HTMLCanvasElement | null>();
  return (context, name, x, y) => {
    const [kind, ...parts] = name.split('/');
    if (kind === 'ring') {
      drawRing(context, parts, { x, y }, palette);
      return;
    }
    let image = known.get(name);
    if (image === undefined) {
      image = kind === 'symbol' ? drawMark(parts, palette) : drawMore(palette);
      known.set(name, image);
    }
    if (!image) return;
    const side = image.width / PIXEL_RATIO;
    context.drawImage(image, x - side / 2, y - side / 2, side, side);
  };
}
