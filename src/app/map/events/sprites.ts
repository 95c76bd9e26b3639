import type { Palette } from '../../theme/palette.ts';
import { PIXEL_RATIO } from '../images/draw.ts';
import { drawMark } from '../images/drawMark.ts';
import { drawMore } from '../images/drawMore.ts';
import { drawRing } from '../images/drawRing.ts';

/** More rings than that are seldom wanted again. */
const MOST_KEPT = 3000;

/** Draws images of marks by their names (see marks.ts), in the colours of a palette, each drawn once. */
export function spritesOf(
  palette: Palette,
): (context: CanvasRenderingContext2D, name: string, x: number, y: number) => void {
  const known = new Map<string, HTMLCanvasElement | null>();
  return (context, name, x, y) => {
    let image = known.get(name);
    if (image === undefined) {
      if (known.size > MOST_KEPT) known.clear();
      image = drawImage(name, palette);
      known.set(name, image);
    }
    if (!image) return;
    const side = image.width / PIXEL_RATIO;
    context.drawImage(image, x - side / 2, y - side / 2, side, side);
  };
}

function drawImage(name: string, palette: Palette): HTMLCanvasElement | null {
  const [kind, ...rest] = name.split('/');
  if (kind === 'symbol') return drawMark(rest, palette);
  if (kind === 'ring') return drawRing(rest, palette);
  return drawMore(palette);
}
