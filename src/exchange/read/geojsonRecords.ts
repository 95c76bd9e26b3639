import { type Notice, quoteValue } from '../../articles/notice.ts';
import { type LossTally, startLosses } from '../losses.ts';
import { type Cell, noRecords, noticeOf, type SourceReading, type SourceRecord } from './sourceRecord.ts';

const MOST_CELLS = 1000;

/** The features of a GeoJSON document (RFC 7946, and the `crs` of GeoJSON 2008 where it names WGS 84). */
export function geojsonRecords(value: unknown, file: string): SourceReading {
  const features = featuresOf(value);
  if (features === null) return noRecords(file, 'a GeoJSON FeatureCollection or Feature', kindOf(value));
  const notices: Notice[] = [];
  const losses = startLosses();
  const crs = foreignCrs(value);
  if (crs !== null)
    notices.push(
      noticeOf(
        file,
        null,
        'WGS 84, longitude first (RFC 7946)',
        `the reference system ${quoteValue(crs)}`,
        'the places were left open',
      ),
    );
  const records: SourceRecord[] = [];
  for (const [index, feature] of features.entries()) {
    const where = { line: null, name: `feature ${index + 1}` };
    if (!isObject(feature) || feature.type !== 'Feature') {
      notices.push(noticeOf(file, where, 'a GeoJSON Feature', kindOf(feature), 'it was left out'));
      continue;
    }
    const properties = isObject(feature.properties) ? feature.properties : {};
    const geometry = crs === null ? (feature.geometry ?? null) : null;
    const cells = [...cellsOf(properties, losses), ...geometryCell(geometry)];
    const id = feature.id;
    const hasId = cells.some(({ name }) => name === 'id');
    if (!hasId && (typeof id === 'string' || typeof id === 'number'))
      cells.unshift({ name: 'id', value: String(id) });
    records.push({ ...where, cells, geometry });
  }
  return { title: titleOf(value), records, notices, losses: losses.losses(), years: 'astronomical' };
}

/** What our own sets, and GDAL, name a collection. */
function titleOf(value: unknown): string | null {
  if (!isObject(value)) return null;
  const title = isObject(value.dateline) ? value.dateline.title : value.name;
  return typeof title === 'string' ? title.slice(0, 300) : null;
}

/** The members that a table could hold, as cells; others are counted. */
export function cellsOf(properties: Readonly<Record<string, unknown>>, losses: LossTally): Cell[] {
  return Object.entries(properties)
    .slice(0, MOST_CELLS)
    .flatMap(([name, value]): Cell[] => {
      const text = scalarText(value);
      if (text === null) losses.add('values within values', name.slice(0, 80));
      return text === null || text.trim() === '' ? [] : [{ name, value: text }];
    });
}

/** A text, a number, a truth value, or a list of them, as text; empty where there is nothing; null for what is nested. */
function scalarText(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  if (!value.every((each) => typeof each === 'string' || typeof each === 'number')) return null;
  return value.slice(0, MOST_CELLS).join(', ');
}

/** The geometry in words, so that the record shows where its place comes from. */
export function geometryCell(geometry: unknown): readonly Cell[] {
  if (!isObject(geometry) || typeof geometry.type !== 'string') return [];
  const { type, coordinates } = geometry;
  const isPoint = type === 'Point' && Array.isArray(coordinates);
  const numbers = isPoint ? coordinates.slice(0, 3).filter((each) => typeof each === 'number') : [];
  return [{ name: 'geometry', value: [type.slice(0, 40), ...numbers].join(' ') }];
}

function featuresOf(value: unknown): readonly unknown[] | null {
  if (!isObject(value)) return null;
  if (value.type === 'Feature') return [value];
  return value.type === 'FeatureCollection' && Array.isArray(value.features) ? value.features : null;
}

/** The name of a reference system that is not WGS 84, else null. */
function foreignCrs(value: unknown): string | null {
  if (!isObject(value) || !isObject(value.crs)) return null;
  const { properties } = value.crs;
  const name = isObject(properties) && typeof properties.name === 'string' ? properties.name : 'unnamed';
  return /(?:CRS:?84|EPSG:+4326|EPSG::?4979|WGS ?84)$/i.test(name) ? null : name.slice(0, 100);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value of JSON is, for messages. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (!isObject(value)) return quoteValue(value);
  return typeof value.type === 'string' ? `an object of the type ${quoteValue(value.type)}` : 'an object';
}
