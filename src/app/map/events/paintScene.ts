import type { Palette } from '../../theme/palette.ts';
import type { Candidate } from './candidates.ts';
import type { Fan } from './fan.ts';
import type { Mark } from './marks.ts';
import { copiesOn, type Screen, toScreen } from './screen.ts';

/** All that is drawn over the map, from below upwards. */
export interface Scene {
  readonly screen: Screen;
  /** What of the selected event is uncertain: how far around its town, and where else it may have been. */
  readonly doubt: {
    readonly x: number;
    readonly y: number;
    /** The rim of its radius on Mercator's unit square; empty where an area is drawn for it anyway. */
    readonly rim: readonly (readonly [x: number, y: number])[];
    readonly candidates: readonly (Candidate & { readonly label: string })[];
  } | null;
  readonly marks: readonly Mark[];
  readonly fan: Fan | null;
  /** Ringed, on top; the selected one before the hovered one. */
  readonly lit: readonly { readonly mark: Mark; readonly selected: boolean }[];
}

/** A mark as it was drawn, in pixels of the map. */
export interface Drawn {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  /** In a fan: on which side of its foot, so that what is told of it hides no other leaf. */
  readonly side?: 'above' | 'below';
}

/** How the scene is drawn: colours, the family of its letters, and the images of marks. */
export interface Brushes {
  readonly palette: Palette;
  readonly fontFamily: string;
  readonly drawSprite: (context: CanvasRenderingContext2D, name: string, x: number, y: number) => void;
}

/** Draws the scene; gives the marks where they were drawn, the topmost last. */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, brushes: Brushes): Drawn[] {
  const { screen, fan } = scene;
  context.clearRect(0, 0, screen.width, screen.height);
  const others = scene.doubt ? paintDoubt(context, scene.doubt, screen, brushes.palette) : [];
  const drawn: Drawn[] = [];
  // Single events over gathered ones.
  for (const mark of scene.marks.toSorted((a, b) => b.radiusPx - a.radiusPx)) {
    if (mark === fan?.base) continue;
    for (const place of copiesOn(screen, mark.x, mark.y, mark.radiusPx)) drawn.push({ mark, ...place });
  }
  // An open fan stands before all others.
  if (fan) context.globalAlpha = BEHIND_FAN;
  for (const { mark, x, y } of drawn) paintMark(context, mark, x, y, brushes);
  context.globalAlpha = 1;
  paintCandidates(context, others, screen, brushes);
  if (fan) drawn.push(...paintFan(context, fan, screen, brushes));
  for (const { mark, selected } of scene.lit.toReversed()) {
    for (const place of drawn.filter((each) => each.mark === mark)) {
      paintRing(context, place, selected, brushes.palette);
      paintMark(context, mark, place.x, place.y, brushes);
    }
  }
  return drawn;
}

const BEHIND_FAN = 0.35;

function paintMark(
  context: CanvasRenderingContext2D,
  mark: Mark,
  x: number,
  y: number,
  brushes: Brushes,
): void {
  brushes.drawSprite(context, mark.image, x, y);
  if (mark.count === 1) return;
  const label = shortCount(mark.count);
  context.font = `600 12px ${brushes.fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = brushes.palette.ink;
  context.fillText(mark.image === 'more' ? `+${label}` : label, x, y + 0.5);
}

function paintFan(context: CanvasRenderingContext2D, fan: Fan, screen: Screen, brushes: Brushes): Drawn[] {
  const base = toScreen(screen, fan.base.x, fan.base.y);
  const drawn = fan.leaves.map(
    ({ mark, offset: [dx, dy] }): Drawn => ({
      mark,
      x: base.x + dx,
      y: base.y + dy,
      side: dy < 0 ? 'above' : 'below',
    }),
  );
  context.strokeStyle = context.fillStyle = brushes.palette.ink3;
  context.lineWidth = 1;
  for (const { x, y } of drawn) line(context, base, { x, y });
  disc(context, base, 2.5);
  context.fill();
  for (const { mark, x, y } of drawn) paintMark(context, mark, x, y, brushes);
  return drawn;
}

function paintRing(
  context: CanvasRenderingContext2D,
  { mark, x, y }: Drawn,
  selected: boolean,
  palette: Palette,
): void {
  disc(context, { x, y }, mark.radiusPx + 3.5);
  context.fillStyle = palette.surface;
  context.fill();
  context.strokeStyle = palette.accent;
  context.lineWidth = selected ? 2.5 : 1.5;
  context.stroke();
}

/** The radius, and thin links to the other candidate places, which it gives. */
function paintDoubt(
  context: CanvasRenderingContext2D,
  { x, y, rim, candidates }: NonNullable<Scene['doubt']>,
  screen: Screen,
  palette: Palette,
): Named[] {
  const middle = toScreen(screen, x, y);
  const place = (px: number, py: number) => ({
    x: (px - x) * screen.worldPx + middle.x,
    y: (py - y) * screen.worldPx + middle.y,
  });
  context.save();
  context.strokeStyle = context.fillStyle = palette.accent;
  if (rim.length > 0) {
    context.beginPath();
    for (const [px, py] of rim) {
      const at = place(px, py);
      context.lineTo(at.x, at.y);
    }
    context.closePath();
    context.globalAlpha = 0.1;
    context.fill();
    context.globalAlpha = 0.9;
    context.lineWidth = 1.5;
    context.setLineDash([4, 4]);
    context.stroke();
    context.globalAlpha = 1;
  }
  const others = candidates
    // The short way round the earth.
    .map(({ x: px, y: py, label }) => ({ label, ...place(px - Math.round(px - x), py) }))
    // What its own mark covers is the same place for the eye.
    .filter((other) => Math.hypot(other.x - middle.x, other.y - middle.y) > COVERED_PX);
  context.lineWidth = 1;
  context.setLineDash([3, 3]);
  for (const other of others) line(context, middle, other);
  context.restore();
  return others;
}

interface Named {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** The other candidate places, over the marks: small empty rings with their names, as far as there is room for these. */
function paintCandidates(
  context: CanvasRenderingContext2D,
  candidates: readonly Named[],
  screen: Screen,
  { palette, fontFamily }: Brushes,
): void {
  const labelled: Named[] = [];
  for (const other of candidates) {
    disc(context, other, 4.5);
    context.fillStyle = palette.surface;
    context.fill();
    context.strokeStyle = palette.accent;
    context.lineWidth = 1.5;
    context.stroke();
    if (labelled.some((known) => Math.abs(known.y - other.y) < 16 && Math.abs(known.x - other.x) < 130))
      continue;
    labelled.push(other);
    paintName(context, other, screen.width, palette, fontFamily);
  }
}

const COVERED_PX = 16;

function paintName(
  context: CanvasRenderingContext2D,
  { x, y, label }: Named,
  width: number,
  palette: Palette,
  fontFamily: string,
): void {
  context.font = `italic 12px ${fontFamily}`;
  context.textBaseline = 'middle';
  const fits = x + 10 + context.measureText(label).width < width;
  context.textAlign = fits ? 'left' : 'right';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.surface;
  context.strokeText(label, fits ? x + 9 : x - 9, y);
  context.fillStyle = palette.ink;
  context.fillText(label, fits ? x + 9 : x - 9, y);
}

function disc(context: CanvasRenderingContext2D, { x, y }: { x: number; y: number }, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

function line(
  context: CanvasRenderingContext2D,
  from: { x: number; y: number },
  to: { x: number; y: number },
): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

function shortCount(count: number): string {
  return count < 1000 ? String(count) : `${Math.round(count / 100) / 10}k`;
}
