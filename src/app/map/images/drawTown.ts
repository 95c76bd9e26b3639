import type { Palette } from '../../theme/palette.ts';
import { circle, draw } from './draw.ts';

/** A town is a small ring, a capital a dot in a ring. */
export function drawTown(kind: 'town' | 'capital', palette: Palette): ImageData | null {
  const side = kind === 'capital' ? 10 : 6;
  return draw(side, (context) => {
    context.fillStyle = palette.land;
    context.strokeStyle = palette.ink2;
    circle(context, side, kind === 'capital' ? 3.6 : 1.9);
    context.fill();
    context.stroke();
    if (kind === 'capital') {
      context.fillStyle = palette.ink2;
      circle(context, side, 1.7);
      context.fill();
    }
  });
}
