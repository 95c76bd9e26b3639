import { LEVELS } from '../event-set/eventSet.ts';
import { fits, kindOf, rowOf } from './candidateBits.ts';
import { createFoldedName, type FoldedName, foldInto, hashFolded } from './fold.ts';
import type { Candidate, Gazetteer, Parents, Place } from './gazetteer.ts';
import { type IndexColumns, readIndex } from './indexFormat.ts';

const DEGREE = 1e5;

/**
 * The gazetteer of an index that `buildIndex` made; reads the bytes in place, so they must not change afterwards.
 * Throws when they are damaged, cut short or of another format.
 */
export function openIndex(bytes: Uint8Array): Gazetteer {
  const columns = readIndex(bytes);
  const folded = createFoldedName();
  const places = new Map<number, Place>();
  const version = new TextDecoder().decode(columns.version);
  const place = (row: number): Place => {
    const known = places.get(row);
    if (known) return known;
    const made = makePlace(columns, row);
    places.set(row, made);
    return made;
  };
  const byCode = (...codes: readonly string[]): Place | null => {
    writeCodeKey(codes.join('.'), folded);
    const key = findKey(columns, folded);
    return key < 0 ? null : place(rowOf(columns.candidates[columns.candidateStarts[key]]));
  };
  const parent = (rows: Uint32Array, row: number): Place | null => (rows[row] ? place(rows[row] - 1) : null);

  return {
    version,
    size: columns.lng.length,
    place,
    find(name) {
      const key = foldInto(name, folded) ? findKey(columns, folded) : -1;
      if (key < 0) return [];
      const found: Candidate[] = [];
      const first = columns.candidateStarts[key];
      const last = columns.candidateStarts[key + 1];
      const seen = last - first > 1 ? new Set<number>() : null;
      for (let i = first; i < last; i++) {
        const candidate = columns.candidates[i];
        const row = rowOf(candidate);
        if (seen?.has(row) || !fits(candidate, name)) continue;
        seen?.add(row);
        found.push({ place: place(row), nameKind: kindOf(candidate) });
      }
      return found;
    },
    has(name) {
      const key = foldInto(name, folded) ? findKey(columns, folded) : -1;
      if (key < 0) return false;
      for (let i = columns.candidateStarts[key]; i < columns.candidateStarts[key + 1]; i++)
        if (fits(columns.candidates[i], name)) return true;
      return false;
    },
    maxWords(firstWord) {
      return foldInto(firstWord, folded) ? countWords(columns, hashFolded(folded, firstSpace(folded))) : 0;
    },
    byGeonameId(geonameId) {
      const row = geonameId > 0 ? columns.geonameId.indexOf(geonameId) : -1;
      return row < 0 ? null : place(row);
    },
    parents({ row }): Parents {
      return {
        country: parent(columns.countryRow, row),
        admin1: parent(columns.admin1Row, row),
        admin2: parent(columns.admin2Row, row),
      };
    },
    townCount: ({ row }) => columns.townCount[row],
    townsIn: ({ row }) => townsIn(columns, row),
    country: (countryCode) => byCode(countryCode),
    admin1: (countryCode, admin1Code) => byCode(countryCode, admin1Code),
    admin2: (countryCode, admin1Code, admin2Code) => byCode(countryCode, admin1Code, admin2Code),
  };
}

/** Division codes share the table of names, behind a first byte that no folded name has. */
export function writeCodeKey(code: string, folded: FoldedName): void {
  folded.codes[0] = 1;
  folded.length = 1;
  for (let i = 0; i < code.length && folded.length < folded.codes.length; i++)
    folded.codes[folded.length++] = code.charCodeAt(i);
}

function firstSpace(folded: FoldedName): number {
  const space = folded.codes.subarray(0, folded.length).indexOf(32);
  return space < 0 ? folded.length : space;
}

function findKey(columns: IndexColumns, folded: FoldedName): number {
  const { keySlots, keyEnds, keyBytes } = columns;
  const mask = keySlots.length - 1;
  for (let slot = hashFolded(folded) & mask; keySlots[slot] !== 0; slot = (slot + 1) & mask) {
    const key = keySlots[slot] - 1;
    const start = key === 0 ? 0 : keyEnds[key - 1];
    if (keyEnds[key] - start !== folded.length) continue;
    let i = 0;
    while (i < folded.length && keyBytes[start + i] === folded.codes[i]) i++;
    if (i === folded.length) return key;
  }
  return -1;
}

function countWords(columns: IndexColumns, hash: number): number {
  const { firstWordSlots, firstWordCounts } = columns;
  const mask = firstWordSlots.length - 1;
  for (let slot = hash & mask; firstWordCounts[slot] !== 0; slot = (slot + 1) & mask)
    if (firstWordSlots[slot] === hash) return firstWordCounts[slot];
  return 0;
}

const CITY = LEVELS.indexOf('city');

function townsIn(columns: IndexColumns, area: number): readonly (readonly [number, number])[] {
  const { countryRow, admin1Row, admin2Row, level, lng, lat } = columns;
  const towns: (readonly [number, number])[] = [];
  for (let row = 0; row < level.length; row++) {
    const isInside =
      countryRow[row] === area + 1 || admin1Row[row] === area + 1 || admin2Row[row] === area + 1;
    if (isInside && level[row] === CITY) towns.push([lng[row] / DEGREE, lat[row] / DEGREE]);
  }
  return towns;
}

function makePlace(columns: IndexColumns, row: number): Place {
  if (row < 0 || row >= columns.lng.length)
    throw new Error(`Gazetteer: expected a row below ${columns.lng.length}, got ${row}`);
  const admin1Row = columns.admin1Row[row];
  const isAdmin1 = LEVELS[columns.level[row]] === 'admin1';
  return {
    row,
    name: textOf(columns, columns.nameText[row]) ?? '',
    level: LEVELS[columns.level[row]],
    lngLat: [columns.lng[row] / DEGREE, columns.lat[row] / DEGREE],
    radiusKm: Math.round(columns.radiusKm[row] * 100) / 100,
    countryCode: textOf(columns, columns.countryText[row]),
    admin1: textOf(
      columns,
      isAdmin1 ? columns.nameText[row] : admin1Row ? columns.nameText[admin1Row - 1] : 0,
    ),
    admin1Code: textOf(columns, columns.admin1Text[row]),
    admin2Code: textOf(columns, columns.admin2Text[row]),
    population: columns.population[row],
    geonameId: columns.geonameId[row] || null,
    featureCode: textOf(columns, columns.featureText[row]),
  };
}

const decoder = new TextDecoder();

function textOf(columns: IndexColumns, text: number): string | null {
  if (text === 0) return null;
  return decoder.decode(columns.textBytes.subarray(columns.textEnds[text - 1], columns.textEnds[text]));
}
