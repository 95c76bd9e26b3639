import { FIELD_NAMES, type Field, plainName } from './fieldNames.ts';
import type { Cell } from './sourceRecord.ts';

/** How a record's cells are asked for. */
export interface CellLookup {
  /** The first of the field's names that has a value. */
  find(field: Field): { readonly value: string; readonly index: number } | null;
}

/** Asks the cells of one record; the first of a name has it. */
export function lookUp(cells: readonly Cell[]): CellLookup {
  const indices = new Map<string, number>();
  for (const [index, { name, value }] of cells.entries()) {
    const plain = plainName(name);
    if (value !== '' && !indices.has(plain)) indices.set(plain, index);
  }
  return {
    find(field) {
      const found = FIELD_NAMES[field].find((name) => indices.has(name));
      const index = found === undefined ? undefined : indices.get(found);
      return index === undefined ? null : { index, value: cells[index]?.value ?? '' };
    },
  };
}
