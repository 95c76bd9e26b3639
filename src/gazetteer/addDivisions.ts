import { areaPoint, areaRadiusKm } from './areaPoint.ts';
import { addCode, addNames, type Builder } from './builder.ts';
import { admin1Table } from './data/admin1Table.ts';
import { admin2Names } from './data/admin2Names.ts';
import {
  bareDivisionName,
  longDivisionNames,
  longSecondOrderNames,
  shortDivisionNames,
} from './divisionNames.ts';
import { nameVariants } from './nameVariants.ts';
import { parseDemonyms, parseNames, parsePoint, parseTable } from './parseTable.ts';
import type { DivisionSource } from './sources.ts';

/** Adds first-order divisions, still without a point; see `placeDivisions`. */
export function addAdmin1(builder: Builder, sources: readonly DivisionSource[]): void {
  for (const source of sources) {
    const row = addDivision(builder, source, 'admin1');
    const bare = bareDivisionName(source.name) ?? source.name;
    for (const name of longDivisionNames(bare, source.code.slice(0, 2)))
      builder.addName(row, name, 'alternate');
  }
  for (const [code, , names, demonyms] of parseTable(admin1Table)) {
    const row = builder.rows.get(code);
    if (row !== undefined) addNames(builder, row, [...parseNames(names), ...parseDemonyms(demonyms)]);
  }
}

/** Adds second-order divisions, still without a point. */
export function addAdmin2(builder: Builder, sources: readonly DivisionSource[]): void {
  const further = new Map(parseTable(admin2Names).map(([code, name, names]) => [`${code}|${name}`, names]));
  for (const source of sources) {
    const row = addDivision(builder, source, 'admin2');
    const bare = bareDivisionName(source.name) ?? source.name;
    for (const name of longSecondOrderNames(bare, source.code.slice(0, 2)))
      builder.addName(row, name, 'alternate');
    for (const name of shortDivisionNames(source.name)) builder.addName(row, name, 'abbreviation');
    const names = further.get(`${source.code.slice(0, 2)}|${source.name}`);
    if (names) addNames(builder, row, parseNames(names));
  }
}

/**
 * Gives countries and divisions their population, and divisions point and radius from their towns; the table's point
 * wins. A division without towns gets its parent's point and radius: all that is known.
 */
export function placeDivisions(builder: Builder): void {
  const points = new Map(parseTable(admin1Table).map(([code, point]) => [code, parsePoint(point)]));
  for (const [code, row] of builder.rows) {
    const towns = builder.towns.get(row);
    const parent = builder.rows.get(code.slice(0, Math.max(0, code.lastIndexOf('.'))));
    const lngLat = points.get(code) ?? areaPoint(towns?.lngLats ?? []);
    const known = lngLat && { lngLat, radiusKm: areaRadiusKm(towns?.lngLats ?? [], lngLat) };
    // A country has its point and radius already, and no parent.
    const point = parent === undefined ? null : (known ?? builder.places.point(parent));
    builder.places.update(row, point, towns?.population ?? 0);
  }
}

function addDivision(builder: Builder, source: DivisionSource, level: 'admin1' | 'admin2'): number {
  const [countryCode, admin1Code, admin2Code = null] = source.code.split('.');
  const row = builder.places.add({
    name: source.name,
    level,
    lngLat: [0, 0],
    radiusKm: 0,
    countryCode,
    admin1Code,
    admin2Code,
    population: 0,
    geonameId: null,
    featureCode: level === 'admin1' ? 'ADM1' : 'ADM2',
    countryRow: builder.rows.get(countryCode) ?? -1,
    admin1Row: level === 'admin2' ? (builder.rows.get(`${countryCode}.${admin1Code}`) ?? -1) : -1,
    admin2Row: -1,
  });
  addCode(builder, source.code, row);
  builder.addName(row, source.name, 'main');
  const bare = bareDivisionName(source.name);
  if (bare) builder.addName(row, bare, 'alternate');
  for (const variant of nameVariants(source.name)) builder.addName(row, variant, 'alternate');
  if (bare) for (const variant of nameVariants(bare)) builder.addName(row, variant, 'alternate');
  return row;
}
