import type { EventProperties } from '../../event-set/eventSet.ts';
import { formOf } from '../symbols/form.ts';
import type { Palette } from '../theme/palette.ts';

/** What lasted is a thick bar; a thin one says within which days something shorter happened. Shares of a dot's width. */
const LASTING_SHARE = 0.7;
const SOMEWHEN_SHARE = 0.4;

/** How much of a bar fades at each end where its date is only about right. */
const FADE_SHARE = 0.3;

export interface BarPlace {
  readonly left: number;
  readonly right: number;
  /** The same without the edges of the plot: what fades, fades to its own ends. */
  readonly full: readonly [left: number, right: number];
  readonly y: number;
  readonly dotPx: number;
}

/**
 * A bar as long as its event lasted or its date is uncertain: solid, hollow, dotted or struck as symbols are, faded towards
 * its ends where the date is about right, pointed where it is open.
 */
export function drawBar(
  context: CanvasRenderingContext2D,
  { category, status, claim, edtf, precision }: EventProperties,
  { left, right, full, y, dotPx }: BarPlace,
  isOpen: readonly [left: boolean, right: boolean],
  palette: Palette,
): void {
  const form = formOf(status, claim);
  const colour = palette.categories[category];
  const height = Math.max(2, Math.round(dotPx * (precision === 'interval' ? LASTING_SHARE : SOMEWHEN_SHARE)));
  const isAbout = edtf !== null && /[~%]/.test(edtf);
  const paint = isAbout ? fading(context, full, colour) : colour;
  barPath(context, { left, right, y }, isOpen, height);
  if (height > 2) {
    // Paper around it parts it from a column that it crosses.
    context.strokeStyle = palette.paper;
    context.lineWidth = 3;
    context.stroke();
  }
  context.fillStyle = form.fill === 'hollow' ? palette.paper : paint;
  if (form.fill === 'pierced') context.globalAlpha = 0.5;
  if (!(form.fill === 'hollow' && isAbout)) context.fill();
  context.globalAlpha = 1;
  if (form.fill !== 'solid') {
    context.strokeStyle = paint;
    context.lineWidth = form.fill === 'hollow' ? 1.5 : 1;
    context.setLineDash(form.outline === 'dotted' ? [2, 2.2] : []);
    context.stroke();
    context.setLineDash([]);
  }
  if (form.struck) {
    context.strokeStyle = paint;
    context.lineWidth = 1.5;
    context.beginPath();
    context.moveTo(left, y);
    context.lineTo(right, y);
    context.stroke();
  }
}

function fading(context: CanvasRenderingContext2D, [left, right]: readonly [number, number], colour: string) {
  const gradient = context.createLinearGradient(left, 0, right, 0);
  const clear = colour.replace(/^rgb\((?<parts>.*)\)$/, 'rgba($<parts>, 0)');
  gradient.addColorStop(0, clear);
  gradient.addColorStop(FADE_SHARE, colour);
  gradient.addColorStop(1 - FADE_SHARE, colour);
  gradient.addColorStop(1, clear);
  return gradient;
}

function barPath(
  context: CanvasRenderingContext2D,
  { left, right, y }: Pick<BarPlace, 'left' | 'right' | 'y'>,
  [openLeft, openRight]: readonly [boolean, boolean],
  height: number,
): void {
  const half = height / 2;
  const tip = Math.min(height, right - left) / 1.4;
  const radius = Math.min(3, half, (right - left) / 2);
  context.beginPath();
  if (!openLeft && !openRight) {
    context.roundRect(left, y - half, right - left, height, radius);
    return;
  }
  const from = openLeft ? left + tip : left;
  const to = openRight ? right - tip : right;
  context.moveTo(from, y + half);
  if (openLeft) context.lineTo(left, y);
  context.lineTo(from, y - half);
  context.lineTo(to, y - half);
  if (openRight) context.lineTo(right, y);
  context.lineTo(to, y + half);
  context.closePath();
}
