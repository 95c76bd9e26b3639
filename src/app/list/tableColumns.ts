import type { SortKey } from '../store/view.ts';

/** A column of the table: what it shows and is sorted by. */
export type Column = SortKey;

/** How wide the table must be for each number of columns, widest first. The headline and the date are never left out. */
const STEPS: readonly (readonly [atLeastPx: number, columns: readonly Column[]])[] = [
  [860, ['title', 'time', 'place', 'status', 'sources', 'confidence']],
  [680, ['title', 'time', 'place', 'status', 'sources']],
  [560, ['title', 'time', 'place', 'status']],
  [340, ['title', 'time', 'place']],
  [0, ['title', 'time']],
];

/** The columns that a table of this width has room for. */
export function tableColumns(widthPx: number): readonly Column[] {
  return STEPS.find(([atLeast]) => widthPx >= atLeast)?.[1] ?? ['title', 'time'];
}

/** Below it rows have two lines. */
export function isNarrow(widthPx: number): boolean {
  return widthPx < 680;
}
