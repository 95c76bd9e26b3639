import type { Category } from '../../event-set/eventSet.ts';
import { DOTS, type Form, OUTLINE_WIDTH, STRIKE_WIDTH } from './form.ts';
import { ONGOING_HOLE, SHAPE_BOX, SHAPES, STRIKE } from './shapes.ts';

/**
 * Draws on a canvas what `EventSymbol` shows in the list. The symbol's middle is the point `x`, `y`; `size` is its width in
 * the canvas's own units, `ground` the colour inside what is hollow.
 */
export function drawSymbol(
  context: CanvasRenderingContext2D,
  symbol: { readonly category: Category; readonly form: Form },
  place: { readonly x: number; readonly y: number; readonly size: number },
  colours: { readonly colour: string; readonly ground: string },
): void {
  const { category, form } = symbol;
  const hollow = form.fill === 'hollow';
  const path = new Path2D(form.fill === 'pierced' ? SHAPES[category] + ONGOING_HOLE : SHAPES[category]);
  context.save();
  context.translate(place.x, place.y);
  context.scale(place.size / SHAPE_BOX, place.size / SHAPE_BOX);
  context.translate(-SHAPE_BOX / 2, -SHAPE_BOX / 2);
  context.fillStyle = hollow ? colours.ground : colours.colour;
  context.fill(path, 'evenodd');
  context.strokeStyle = colours.colour;
  if (hollow) {
    context.lineJoin = 'round';
    context.lineWidth = OUTLINE_WIDTH;
    context.setLineDash(form.outline === 'dotted' ? [...DOTS] : []);
    context.stroke(path);
  }
  if (form.struck) {
    context.setLineDash([]);
    context.lineWidth = STRIKE_WIDTH;
    context.stroke(new Path2D(STRIKE));
  }
  context.restore();
}
