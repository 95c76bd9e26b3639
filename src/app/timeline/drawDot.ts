import type { EventProperties } from '../../event-set/eventSet.ts';
import { drawSymbol } from '../symbols/drawSymbol.ts';
import { formOf } from '../symbols/form.ts';
import type { Palette } from '../theme/palette.ts';

/** An event's symbol around a point, in CSS pixels. Each symbol is drawn once for a palette and a size, then stamped. */
export function drawDot(
  context: CanvasRenderingContext2D,
  { category, status, claim }: Pick<EventProperties, 'category' | 'status' | 'claim'>,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  palette: Palette,
): void {
  const density = context.getTransform().a || 1;
  const stamps = stampsOf(palette);
  const key = `${category} ${status} ${claim} ${size} ${density}`;
  const side = Math.ceil((size + 3) * density);
  let stamp = stamps.get(key);
  if (!stamp) {
    stamp = document.createElement('canvas');
    stamp.width = side;
    stamp.height = side;
    const inner = stamp.getContext('2d');
    if (!inner) return;
    drawSymbol(
      inner,
      { category, form: formOf(status, claim) },
      { x: side / 2, y: side / 2, size: (size - 1) * density },
      { colour: palette.categories[category], ground: palette.surface },
    );
    stamps.set(key, stamp);
  }
  const width = side / density;
  context.drawImage(stamp, x - width / 2, y - width / 2, width, width);
}

const known = new WeakMap<Palette, Map<string, HTMLCanvasElement>>();

function stampsOf(palette: Palette): Map<string, HTMLCanvasElement> {
  const found = known.get(palette);
  if (found) return found;
  const made = new Map<string, HTMLCanvasElement>();
  known.set(palette, made);
  return made;
}
