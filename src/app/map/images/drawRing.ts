import { CATEGORIES } from '../../../event-set/eventSet.ts';
import type { Palette } from '../../theme/palette.ts';

const THICKNESS = 4.5;

/**
 * Draws the ring of several events around a point, from the parts of its name: diameter in pixels, `point` or `area`, pieces of each category. The mix of
 * categories runs clockwise from the top; the count is set as text in the middle. Where no event is known to the point, the ring is thin and dashed around.
 * It is drawn anew each time: mixes change with every step, and arcs cost less than canvases to keep them on.
 */
export function drawRing(
  context: CanvasRenderingContext2D,
  parts: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
  palette: Palette,
): void {
  const diameter = Number(parts[0]);
  const isArea = parts[1] === 'area';
  const shares = (parts[2] ?? '').split('.').map(Number);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const thickness = isArea ? THICKNESS - 1.5 : THICKNESS;
  const middle = isArea ? diameter / 2 - 2.5 - thickness / 2 : (diameter - thickness) / 2;
  const alpha = context.globalAlpha;
  const circle = (radius: number) => {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
  };
  context.fillStyle = palette.surface;
  context.globalAlpha = isArea ? 0.86 * alpha : alpha;
  circle(diameter / 2 + (isArea ? 0 : 1));
  context.fill();
  context.globalAlpha = alpha;
  if (isArea) {
    context.strokeStyle = palette.ink3;
    context.lineWidth = 1;
    context.setLineDash([2.6, 2.2]);
    circle(diameter / 2 - 0.5);
    context.stroke();
    context.setLineDash([]);
  }
  context.lineWidth = thickness;
  const gap = shares.filter((share) => share > 0).length > 1 ? 1.2 / middle : 0;
  let angle = -Math.PI / 2;
  shares.forEach((share, index) => {
    const category = CATEGORIES[index];
    if (!category || share === 0) return;
    const next = angle + (2 * Math.PI * share) / total;
    context.strokeStyle = palette.categories[category];
    context.beginPath();
    context.arc(x, y, middle, angle + gap / 2, next - gap / 2);
    context.stroke();
    angle = next;
  });
}
