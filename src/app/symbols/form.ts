import type { Claim, Status } from '../../event-set/eventSet.ts';

/** How a symbol, dot or bar is drawn, whatever its category: one language for map, timeline and list. */
export interface Form {
  /** `solid` is happened, `pierced` (a hole in its middle) goes on, `hollow` is planned or only said. */
  readonly fill: 'solid' | 'pierced' | 'hollow';
  readonly outline: 'plain' | 'dotted';
  /** Denied or called off. */
  readonly struck: boolean;
}

/** The form that an event's status and claim ask for. What is only alleged is never drawn as a plain fact. */
export function formOf(status: Status, claim: Claim): Form {
  const struck = claim === 'denied' || status === 'cancelled';
  const dotted = claim === 'alleged' || claim === 'disputed';
  return {
    fill: struck || dotted || status === 'planned' ? 'hollow' : status === 'ongoing' ? 'pierced' : 'solid',
    outline: dotted ? 'dotted' : 'plain',
    struck,
  };
}

/** Outline widths and dots in units of the 16 by 16 box of `SHAPES`. */
export const OUTLINE_WIDTH = 1.7;
export const DOTS: readonly [on: number, off: number] = [1.7, 1.9];
export const STRIKE_WIDTH = 1.8;
