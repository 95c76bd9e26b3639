import type { AreaTowns } from './areaPoint.ts';
import { type NameForm, packCandidate, rowOf } from './candidateBits.ts';
import { createFoldedName, foldInto } from './fold.ts';
import type { NameKind } from './gazetteer.ts';
import { createKeyTable, type KeyTable } from './keyTable.ts';
import { writeCodeKey } from './openIndex.ts';
import type { TableName } from './parseTable.ts';
import { createPlaceTable, type PlaceTable } from './placeTable.ts';

const EXPECTED_PLACES = 1 << 12;

/** What the steps of building fill. */
export interface Builder {
  readonly places: PlaceTable;
  readonly keys: KeyTable;
  /** Rows of countries and divisions by GeoNames' code, such as "US", "US.TX", "US.TX.257". */
  readonly rows: Map<string, number>;
  /** The towns of countries and divisions, by row. */
  readonly towns: Map<number, AreaTowns>;
  /** What stands for the population of a place that has none when candidates are put in order, by row. */
  readonly ranks: Map<number, number>;
  readonly addName: (row: number, name: string, kind: NameKind, form?: NameForm) => void;
}

export function createBuilder(): Builder {
  const keys = createKeyTable();
  const folded = createFoldedName();
  return {
    places: createPlaceTable(EXPECTED_PLACES),
    keys,
    rows: new Map(),
    towns: new Map(),
    ranks: new Map(),
    addName(row, name, kind, form = 'free') {
      if (foldInto(name, folded)) keys.add(folded, packCandidate(row, kind, form));
    },
  };
}

export function addNames(builder: Builder, row: number, names: readonly TableName[]): void {
  for (const { name, kind, form } of names) builder.addName(row, name, kind, form);
}

/** Makes the row known by its code, and findable by it in the finished index. */
export function addCode(builder: Builder, code: string, row: number): void {
  builder.rows.set(code, row);
  const key = createFoldedName();
  writeCodeKey(code, key);
  builder.keys.add(key, packCandidate(row, 'abbreviation', 'free'));
}

/** Orders candidates: the most populous first. */
export function compareCandidates(builder: Builder): (a: number, b: number) => number {
  const weight = (row: number) => builder.ranks.get(row) ?? builder.places.population(row);
  return (a, b) => weight(rowOf(b)) - weight(rowOf(a)) || a - b;
}
