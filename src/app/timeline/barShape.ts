import type { Mark } from './layLanes.ts';

/**
 * The outline of a bar, as SVG path data: rounded ends where the date has them, a point where it is open and nobody
 * knows how far it reaches.
 */
export function barShape(
  { left, right, y }: Pick<Mark, 'left' | 'right' | 'y'>,
  { startDay, endDay }: { readonly startDay: number; readonly endDay: number },
  heightPx: number,
): string {
  const half = heightPx / 2;
  const [top, bottom] = [y - half, y + half];
  const radius = Math.min(3, (right - left) / 2);
  const isOpenLeft = !Number.isFinite(startDay);
  const isOpenRight = !Number.isFinite(endDay);
  const from = isOpenLeft
    ? `M${left + half} ${bottom}L${left} ${y}L${left + half} ${top}`
    : `M${left + radius} ${bottom}A${radius} ${radius} 0 0 1 ${left} ${bottom - radius}V${top + radius}A${radius} ${radius} 0 0 1 ${left + radius} ${top}`;
  const to = isOpenRight
    ? `H${right - half}L${right} ${y}L${right - half} ${bottom}Z`
    : `H${right - radius}A${radius} ${radius} 0 0 1 ${right} ${top + radius}V${bottom - radius}A${radius} ${radius} 0 0 1 ${right - radius} ${bottom}Z`;
  return from + to;
}
