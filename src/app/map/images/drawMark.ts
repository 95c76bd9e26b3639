import { CATEGORIES, CLAIMS, STATUSES } from '../../../event-set/eventSet.ts';
import { drawSymbol } from '../../symbols/drawSymbol.ts';
import { formOf } from '../../symbols/form.ts';
import { SHAPE_BOX, SHAPES } from '../../symbols/shapes.ts';
import type { Palette } from '../../theme/palette.ts';
import { circle, drawCanvas } from './draw.ts';

const POINT_SIDE = 22;
const POINT_SYMBOL = 16;
const AREA_SIDE = 26;
const AREA_SYMBOL = 11;

/**
 * An event's symbol on the map, from the parts of its name: category, status, claim, `point` or `area`. At a point it stands at full size in a thin casing;
 * in an area it is smaller, in a dashed circle: somewhere around here.
 */
export function drawMark(parts: readonly string[], palette: Palette): HTMLCanvasElement | null {
  const category = CATEGORIES.find((known) => known === parts[0]) ?? 'other';
  const status = STATUSES.find((known) => known === parts[1]) ?? 'happened';
  const claim = CLAIMS.find((known) => known === parts[2]) ?? 'stated';
  const isArea = parts[3] === 'area';
  const side = isArea ? AREA_SIDE : POINT_SIDE;
  const size = isArea ? AREA_SYMBOL : POINT_SYMBOL;
  return drawCanvas(side, (context) => {
    if (isArea) {
      context.fillStyle = palette.surface;
      context.globalAlpha = 0.82;
      circle(context, side, side / 2 - 2);
      context.fill();
      context.globalAlpha = 1;
      context.strokeStyle = palette.categories[category];
      context.lineWidth = 1.1;
      context.setLineDash([2.6, 2.2]);
      context.stroke();
      context.setLineDash([]);
    } else {
      context.save();
      context.translate(side / 2, side / 2);
      context.scale(size / SHAPE_BOX, size / SHAPE_BOX);
      context.translate(-SHAPE_BOX / 2, -SHAPE_BOX / 2);
      context.strokeStyle = palette.surface;
      context.lineJoin = 'round';
      context.lineWidth = 3.4;
      context.stroke(new Path2D(SHAPES[category]));
      context.restore();
    }
    drawSymbol(
      context,
      { category, form: formOf(status, claim) },
      { x: side / 2, y: side / 2, size },
      { colour: palette.categories[category], ground: palette.surface },
    );
  });
}
