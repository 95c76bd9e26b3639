import type { Category } from '../../event-set/eventSet.ts';

/** The side of the box that every shape is drawn in; its middle is (8, 8). */
export const SHAPE_BOX = 16;

/**
 * One shape for each category, as SVG path data in a box of 16 by 16. They are drawn to look equally heavy, not equally
 * wide, and closed, so that a path can be filled, outlined or dotted.
 */
export const SHAPES: Readonly<Record<Category, string>> = {
  // A star with five points.
  conflict:
    'M8 .9 9.94 5.73 15.13 6.08 11.14 9.42 12.41 14.47 8 11.7 3.59 14.47 4.86 9.42 .87 6.08 6.06 5.73Z',
  // A triangle on its base, as warning signs have it.
  disaster: 'M8 1.6 15 13.9H1Z',
  // A triangle on its tip.
  crime: 'M8 14.4 1 2.1H15Z',
  politics: 'M2.4 2.4H13.6V13.6H2.4Z',
  // A square on its corner.
  diplomacy: 'M8 .9 15.1 8 8 15.1 .9 8Z',
  // A hexagon.
  economy: 'M8 1.2 13.9 4.6V11.4L8 14.8 2.1 11.4V4.6Z',
  // A cross with equal arms.
  'health-science': 'M5.4 1.4H10.6V5.4H14.6V10.6H10.6V14.6H5.4V10.6H1.4V5.4H5.4Z',
  // A disc.
  culture: 'M8 1.5A6.5 6.5 0 0 1 8 14.5A6.5 6.5 0 0 1 8 1.5Z',
  // A small disc: what fits nowhere does not shout.
  other: 'M8 3.6A4.4 4.4 0 0 1 8 12.4A4.4 4.4 0 0 1 8 3.6Z',
};

/** The hole of an ongoing event, to be cut out of the middle of its shape. */
export const ONGOING_HOLE = 'M8 5.9A2.1 2.1 0 0 0 8 10.1A2.1 2.1 0 0 0 8 5.9Z';

/** The stroke through what was denied or called off, from corner to corner. */
export const STRIKE = 'M.8 15.2 15.2 .8';
