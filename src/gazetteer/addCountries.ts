import { addCode, addNames, type Builder } from './builder.ts';
import { countryTable } from './data/countryTable.ts';
import { isUsefulAlternate } from './nameVariants.ts';
import { parseDemonyms, parseNames, parsePoint, parseTable, type TableName } from './parseTable.ts';
import type { CountrySource } from './sources.ts';

interface OwnCountry {
  readonly geonameId: number | null;
  readonly lngLat: readonly [number, number] | null;
  readonly names: readonly TableName[];
}

/** Adds the countries with all their names and demonyms; the radius is that of a disc of the country's area. */
export function addCountries(builder: Builder, sources: readonly CountrySource[]): void {
  const own = readCountryTable();
  const sovereign = new Set(sources.filter((country) => country.independent).flatMap(demonymsOf));
  for (const source of sources) {
    const more = own.get(source.cca2);
    const row = builder.places.add({
      name: source.name.common,
      level: 'country',
      lngLat: more?.lngLat ?? [source.latlng[1], source.latlng[0]],
      radiusKm: Math.sqrt(Math.max(source.area, 1) / Math.PI),
      countryCode: source.cca2,
      admin1Code: null,
      admin2Code: null,
      population: 0,
      geonameId: more?.geonameId ?? null,
      featureCode: source.independent ? 'PCLI' : 'PCLD',
      countryRow: -1,
      admin1Row: -1,
      admin2Row: -1,
    });
    addCode(builder, source.cca2, row);
    builder.addName(row, source.name.common, 'main');
    builder.addName(row, source.name.official, 'alternate');
    for (const name of source.altSpellings)
      if (isUsefulAlternate(name)) builder.addName(row, name, 'alternate');
    // A territory shares its sovereign's demonym, which never means the territory.
    const demonyms = demonymsOf(source).filter((demonym) => source.independent || !sovereign.has(demonym));
    for (const demonym of demonyms) {
      builder.addName(row, demonym, 'demonym');
      if (TAKES_S.test(demonym)) builder.addName(row, `${demonym}s`, 'demonym');
    }
    if (more) addNames(builder, row, more.names);
  }
}

const TAKES_S = /(?:an|ian|i|er|ard|ot)$/;

function demonymsOf(source: CountrySource): readonly string[] {
  const english = source.demonyms?.eng;
  return [...new Set([english?.m, english?.f])].filter(
    (demonym) => demonym !== undefined && demonym !== '',
  ) as string[];
}

function readCountryTable(): ReadonlyMap<string, OwnCountry> {
  return new Map(
    parseTable(countryTable).map(([code, geonameId, point, names, demonyms]) => [
      code,
      {
        geonameId: Number(geonameId) || null,
        lngLat: parsePoint(point),
        names: [...parseNames(names), ...parseDemonyms(demonyms)],
      },
    ]),
  );
}
