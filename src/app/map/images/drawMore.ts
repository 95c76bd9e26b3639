import type { Palette } from '../../theme/palette.ts';
import { circle, drawCanvas } from './draw.ts';

const SIDE = 30;

/** What turns a fan to its next events: a plain disc for a number to stand in. */
export function drawMore(palette: Palette): HTMLCanvasElement | null {
  return drawCanvas(SIDE, (context) => {
    context.fillStyle = palette.surface;
    context.strokeStyle = palette.ink3;
    circle(context, SIDE, SIDE / 2 - 1);
    context.fill();
    context.stroke();
  });
}
