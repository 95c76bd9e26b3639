import type { EventProperties } from '../../event-set/eventSet.ts';
import type { Palette } from '../theme/palette.ts';
import { drawBar } from './drawBar.ts';
import { drawDot } from './drawDot.ts';
import { elide } from './elide.ts';
import type { LanePicture, LaneView } from './lanePicture.ts';
import { BAR_LEAD_PX, LABEL_INSET_PX, type Mark } from './layMarks.ts';
import type { Axis } from './ticks.ts';
import type { TimeScale } from './timeScale.ts';

/** Two rows of labels over the lanes. */
export const AXIS_PX = 30;

/** The canvas reaches beyond the plot, so that a mark of the first or last day stands whole. */
export const BESIDE_PX = 9;

/** With less room than this a title is not cut to fit, and cut to less than that it says nothing. */
const LEAST_LABEL_PX = 84;
const LEAST_CUT_PX = 72;

/** All that a drawing of the lanes needs. */
export interface LaneDrawing {
  readonly scale: TimeScale;
  readonly axis: Axis;
  readonly picture: LanePicture;
  /** Left edge of the future, in pixels; null where none is in sight. */
  readonly futureX: number | null;
  /** By how much the lanes are scrolled, in pixels. */
  readonly scrolled: number;
  readonly size: { readonly widthPx: number; readonly heightPx: number };
  readonly palette: Palette;
  /** CSS font family. */
  readonly family: string;
  readonly measure: (text: string) => number;
  readonly propertiesOf: (index: number) => EventProperties;
  /** The category whose colour a lane's columns have; null for a neutral one. */
  readonly colourOf: (lane: number) => string | null;
  readonly isOpen: (index: number) => readonly [left: boolean, right: boolean];
  readonly hovered: number;
  readonly selected: number;
}

/** Draws axis, lanes, columns and marks on a canvas whose unit is a CSS pixel. */
export function drawLanes(context: CanvasRenderingContext2D, drawing: LaneDrawing): void {
  const { picture, size, scrolled, axis, palette, futureX } = drawing;
  const { widthPx, heightPx } = size;
  context.clearRect(-BESIDE_PX, 0, widthPx + 2 * BESIDE_PX, heightPx);
  context.textBaseline = 'alphabetic';
  if (futureX !== null) drawFuture(context, drawing, futureX);
  context.strokeStyle = palette.hairline;
  context.lineWidth = 1;
  context.beginPath();
  for (const { x } of axis.minor) {
    context.moveTo(Math.round(x) + 0.5, 16);
    context.lineTo(Math.round(x) + 0.5, heightPx);
  }
  context.globalAlpha = hairlineAlpha(palette, 0.7);
  context.stroke();
  context.globalAlpha = 1;
  context.save();
  context.beginPath();
  context.rect(-BESIDE_PX, AXIS_PX, widthPx + 2 * BESIDE_PX, heightPx - AXIS_PX);
  context.clip();
  context.translate(0, AXIS_PX - scrolled);
  for (const [lane, view] of picture.lanes.entries()) {
    context.fillStyle = palette.hairline;
    context.fillRect(0, view.top, widthPx, 1);
    drawColumns(context, drawing, view, drawing.colourOf(lane));
  }
  const inSight = picture.marks.filter(
    ({ y }) => y > scrolled - 16 && y < scrolled + heightPx - AXIS_PX + 16,
  );
  for (const mark of inSight) drawMark(context, drawing, mark);
  drawLabels(context, drawing, inSight);
  context.restore();
  drawAxisLabels(context, drawing);
}

/** All hairlines are the text's colour in forced colours: a whole grid of them would strike the titles through. */
function hairlineAlpha({ hairline, ink }: Palette, otherwise: number): number {
  return hairline === ink ? 0.2 : otherwise;
}

function drawFuture(context: CanvasRenderingContext2D, drawing: LaneDrawing, x: number): void {
  const { palette, size } = drawing;
  context.save();
  context.beginPath();
  context.rect(x, AXIS_PX, size.widthPx - x, size.heightPx - AXIS_PX);
  context.clip();
  context.strokeStyle = palette.hairline;
  context.lineWidth = 1;
  context.beginPath();
  for (let from = x - size.heightPx; from < size.widthPx; from += 7) {
    context.moveTo(from, size.heightPx);
    context.lineTo(from + size.heightPx, 0);
  }
  context.globalAlpha = hairlineAlpha(palette, 1);
  context.stroke();
  context.restore();
  context.strokeStyle = palette.hairlineStrong;
  context.beginPath();
  context.moveTo(Math.round(x) + 0.5, AXIS_PX);
  context.lineTo(Math.round(x) + 0.5, size.heightPx);
  context.stroke();
}

function drawColumns(
  context: CanvasRenderingContext2D,
  { scale, picture, palette, size }: LaneDrawing,
  { top, height, columns }: LaneView,
  colour: string | null,
): void {
  if (!columns) return;
  const { firstDay, cellDays, counts } = columns;
  const first = Math.max(0, Math.floor((scale.invert(0) - firstDay) / cellDays));
  const last = Math.min(counts.length - 1, Math.floor((scale.invert(size.widthPx) - firstDay) / cellDays));
  const bottom = top + height;
  context.fillStyle = colour ?? palette.ink3;
  context.globalAlpha = 0.8;
  context.beginPath();
  for (let cell = first; cell <= last; cell++) {
    const count = counts[cell] ?? 0;
    if (count <= 1e-6) continue;
    const left = Math.max(0, Math.round(scale(firstDay + cell * cellDays)));
    const right = Math.min(size.widthPx, Math.round(scale(firstDay + (cell + 1) * cellDays)));
    const tall = columnHeight(count, picture.peak, height);
    // Low ones join into a line.
    const gap = right - left >= 4 && tall >= 4 ? 1 : 0;
    context.rect(left, bottom - tall, Math.max(1, right - left - gap), tall);
  }
  context.fill();
  context.globalAlpha = 1;
}

/** By the root of the count, so that a lane of few events beside one of thousands still shows when they were. */
function columnHeight(count: number, peak: number, height: number): number {
  // A bar's share of a day is a line, however low the peak is.
  if (count < 0.5) return 1.5;
  return Math.max(1.5, Math.sqrt(count / Math.max(1, peak)) * (height - 3));
}

function drawMark(context: CanvasRenderingContext2D, drawing: LaneDrawing, mark: Mark): void {
  const { palette, hovered, selected, propertiesOf, isOpen } = drawing;
  const { index, left, right, y, dotPx, kind } = mark;
  if (index === hovered || index === selected) {
    context.beginPath();
    context.roundRect(left - 3, y - dotPx / 2 - 2, right - left + 6, dotPx + 4, 4);
    context.fillStyle = palette.accentWash;
    context.fill();
    if (index === selected) {
      context.strokeStyle = palette.accent;
      context.lineWidth = 2;
      context.stroke();
    }
  }
  const properties = propertiesOf(index);
  if (kind === 'dot') drawDot(context, properties, { x: (left + right) / 2, y, size: dotPx }, palette);
  else drawBar(context, properties, mark, isOpen(index), palette);
}

/** Around a selected mark is a frame: its title begins behind that. */
const FRAME_PX = 4;

function drawLabels(
  context: CanvasRenderingContext2D,
  { palette, family, measure, propertiesOf, hovered, selected, futureX }: LaneDrawing,
  marks: readonly Mark[],
): void {
  context.font = `11px ${family}`;
  // What is lit though it is counted in a column stands wherever its day is: no title goes through it.
  const above = marks.filter(
    ({ index, labelPx }) => labelPx === 0 && (index === hovered || index === selected),
  );
  for (const mark of marks) {
    const { index, y, labelPx, labelSide } = mark;
    const { title } = propertiesOf(index);
    if (labelPx < LEAST_LABEL_PX && measure(title) > labelPx) continue;
    const label = elide(title, labelPx, measure);
    if (label === null || (label !== title && measure(label) < LEAST_CUT_PX)) continue;
    const isSelected = index === selected;
    const left = labelLeft(mark, measure(label), isSelected ? FRAME_PX : 0);
    const right = left + measure(label);
    if (above.some((each) => each.left < right && each.right > left && Math.abs(each.y - y) < 12)) continue;
    if (labelSide === 'inside')
      breakBar(context, mark, { left, right }, isSelected ? palette.accentWash : palette.paper);
    const colour = index === hovered || isSelected ? palette.ink : palette.ink2;
    if (futureX !== null && right > futureX) onPaper(context, label, left, y + 4, colour, palette.paper);
    else {
      context.fillStyle = colour;
      context.fillText(label, left, y + 4);
    }
  }
}

/** Where a title begins that is so wide. */
function labelLeft({ left, right, labelSide }: Mark, widthPx: number, asidePx: number): number {
  if (labelSide === 'before') return left - LABEL_INSET_PX - asidePx - widthPx;
  if (labelSide === 'inside') return Math.max(0, left) + BAR_LEAD_PX;
  return Math.max(0, right) + LABEL_INSET_PX + asidePx;
}

/** A bar makes way for the title that it bears, as a contour line does. */
function breakBar(
  context: CanvasRenderingContext2D,
  { y, dotPx }: Mark,
  { left, right }: { readonly left: number; readonly right: number },
  paper: string,
): void {
  context.fillStyle = paper;
  context.fillRect(left - LABEL_INSET_PX, y - dotPx / 2, right - left + 2 * LABEL_INSET_PX, dotPx);
}

function drawAxisLabels(context: CanvasRenderingContext2D, { axis, palette, family }: LaneDrawing): void {
  context.fillStyle = palette.ink;
  context.font = `600 11px ${family}`;
  for (const { labelX, label } of axis.major) if (label) context.fillText(label, labelX, 11);
  context.fillStyle = palette.ink3;
  context.font = `11px ${family}`;
  for (const { labelX, label } of axis.minor) if (label) context.fillText(label, labelX, 25);
}

/** A text with paper around its letters, for where it stands on something. */
function onPaper(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  paper: string,
): void {
  context.strokeStyle = paper;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
