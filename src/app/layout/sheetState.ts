import type { Detents } from './sheetDetents.ts';

/** How high the sheet stands, in pixels; null is the low height that the style sheet gives. */
export interface SheetState {
  readonly height: number | null;
  /** What a card took beyond the list's own height, to be given back. */
  readonly loan: { readonly from: number | null; readonly to: number } | null;
}

export const LOW_SHEET: SheetState = { height: null, loan: null };

/** A card needs more room than the low sheet has; the reader's own choice of more is kept. */
export function raiseForCard(state: SheetState, detents: Detents): SheetState {
  if ((state.height ?? 0) >= detents[1]) return state;
  return { height: detents[1], loan: { from: state.height, to: detents[1] } };
}

/** The list gets its own height back, unless the reader has moved the sheet meanwhile. */
export function lowerForList({ height, loan }: SheetState): SheetState {
  return { height: loan !== null && height === loan.to ? loan.from : height, loan: null };
}
