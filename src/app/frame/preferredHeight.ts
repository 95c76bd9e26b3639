import type { ShownPart } from '../address/parameters.ts';

/** Narrower dashboards stand as on a phone: map, histogram and list below one another. */
const NARROW_PX = 600;
const HEIGHT = { narrow: 680, wide: 640, timelineAlone: 420, listAlone: 560 };

/** How high a dashboard wants to be in CSS pixels, by its width and by what it shows. */
export function preferredHeight(width: number, show: readonly ShownPart[]): number {
  if (show.length === 1 && show[0] === 'timeline') return HEIGHT.timelineAlone;
  if (show.length === 1 && show[0] === 'list') return HEIGHT.listAlone;
  return width < NARROW_PX ? HEIGHT.narrow : HEIGHT.wide;
}
