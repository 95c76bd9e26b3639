import type { Level } from '../event-set/eventSet.ts';
import { cityPartTable } from './data/cityPartTable.ts';
import { countyTable } from './data/countyTable.ts';
import { historicalTable } from './data/historicalTable.ts';
import { landmarkTable } from './data/landmarkTable.ts';
import { regionTable } from './data/regionTable.ts';
import { riverTable } from './data/riverTable.ts';
import { siteTable } from './data/siteTable.ts';
import { universityTable } from './data/universityTable.ts';
import { waterTable } from './data/waterTable.ts';
import { parseDemonyms, parseNames, parsePoint, parseTable, type TableName } from './parseTable.ts';

/** A place of our tables. */
export interface OwnPlace {
  readonly name: string;
  readonly level: Level;
  readonly featureCode: string;
  readonly countryCode: string | null;
  readonly lngLat: readonly [number, number];
  readonly radiusKm: number;
  readonly names: readonly TableName[];
}

/** All places of our tables. Throws when a row is broken. */
export function readOwnPlaces(): readonly OwnPlace[] {
  return [
    ...[
      waterTable,
      regionTable,
      countyTable,
      historicalTable,
      siteTable,
      landmarkTable,
      universityTable,
      cityPartTable,
    ].flatMap((table) => parseTable(table).map(readPlace)),
    ...parseTable(riverTable).flatMap(readRiver),
  ];
}

function readPlace(fields: readonly string[]): OwnPlace {
  const [name, featureCode, country, point, radius, names, demonyms] = fields;
  const lngLat = parsePoint(point ?? '');
  if (!lngLat || !(Number(radius) > 0))
    throw new Error(`Gazetteer table: expected a point and a radius, got "${fields.join('|')}"`);
  return {
    name,
    level: levelOf(featureCode),
    featureCode,
    countryCode: country || null,
    lngLat,
    radiusKm: Number(radius),
    names: [...parseNames(names), ...parseDemonyms(demonyms)],
  };
}

const RIVER_RADIUS_KM = 50;

/** A river is a place at its mouth and one at each further point of its course. */
function readRiver(fields: readonly string[]): readonly OwnPlace[] {
  const [marked, country, mouth, course, names] = fields;
  const bareToo = marked.endsWith('+');
  const bare = bareToo ? marked.slice(0, -1) : marked;
  const name = bare.includes('River') || bare.startsWith('Rio ') ? bare : `${bare} River`;
  const written: TableName[] = [
    ...parseNames(names),
    { name: `River ${bare}`, kind: 'alternate', form: 'free' },
  ];
  if (bareToo) written.push({ name: bare, kind: 'alternate', form: 'free' });
  return [mouth, ...(course ?? '').split(';')].flatMap((point) => {
    const lngLat = parsePoint(point);
    if (!lngLat) return [];
    const place = {
      name,
      level: 'water',
      featureCode: 'STM',
      countryCode: country || null,
      radiusKm: RIVER_RADIUS_KM,
    };
    return [{ ...place, level: 'water' as const, lngLat, names: written }];
  });
}

const WATERS = new Set(
  'BAY BIGHT CHN CNL EST GULF HBR INLT LGN LK LKS OCN RSV SD SEA STM STMS STRT TRNU FLLS SHOL RFS'.split(' '),
);
const AREAS = new Set(
  'ATOL VLC PLN CONT DLTA DSRT GLCR ISL ISLS ISTH MT MTS PASS PCLH PEN PLAT PRK RGN VAL ZN CAPE FRST OAS'.split(
    ' ',
  ),
);

function levelOf(featureCode: string): Level {
  if (WATERS.has(featureCode)) return 'water';
  if (AREAS.has(featureCode)) return 'region';
  if (featureCode === 'ADM1') return 'admin1';
  if (featureCode === 'ADM2') return 'admin2';
  return featureCode.startsWith('PPL') ? 'city' : 'site';
}
