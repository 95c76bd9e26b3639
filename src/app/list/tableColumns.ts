import type { SortKey } from '../store/view.ts';

/** A column of the table: what it shows and is sorted by. */
export type Column = SortKey;

/** The columns that there is room for, with their widths in rem; the headline takes what is left. */
export interface TableColumns {
  readonly columns: readonly Column[];
  readonly widths: Readonly<Partial<Record<Column, number>>>;
  /** Rows have two lines. */
  readonly isNarrow: boolean;
}

const WIDE = { time: 11.5, place: 15, status: 9, sources: 6, confidence: 13 };
const MEDIUM = { time: 9.5, place: 12, status: 7.5 };
const NARROW = { time: 6.25, place: 7 };

/** From so many rem on; widest first. The headline and the date are never left out. */
const STEPS: readonly (TableColumns & { readonly atLeast: number })[] = [
  {
    atLeast: 76,
    columns: ['title', 'time', 'place', 'status', 'sources', 'confidence'],
    widths: WIDE,
    isNarrow: false,
  },
  { atLeast: 62, columns: ['title', 'time', 'place', 'status', 'sources'], widths: WIDE, isNarrow: false },
  { atLeast: 46, columns: ['title', 'time', 'place', 'status'], widths: MEDIUM, isNarrow: false },
  {
    atLeast: 36,
    columns: ['title', 'time', 'place', 'status'],
    widths: { ...NARROW, status: 6 },
    isNarrow: true,
  },
  { atLeast: 21, columns: ['title', 'time', 'place'], widths: NARROW, isNarrow: true },
];
const LEAST: TableColumns = { columns: ['title', 'time'], widths: NARROW, isNarrow: true };

/** The columns of a table that is so many rem wide. */
export function tableColumns(widthRem: number): TableColumns {
  return STEPS.find(({ atLeast }) => widthRem >= atLeast) ?? LEAST;
}
