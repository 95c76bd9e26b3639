import { quoteValue } from '../../articles/notice.ts';
import { LEVELS, type Level } from '../../event-set/eventSet.ts';
import type { CellLookup } from './cellLookup.ts';
import { representativePoint } from './representativePoint.ts';

/** A record's place, and the cells that say it. */
export interface FoundPlace {
  readonly lngLat: readonly [number, number] | null;
  readonly radiusKm: number | null;
  readonly level: Level | null;
  readonly name: string | null;
  readonly countryCode: string | null;
  readonly admin1: string | null;
  readonly geonameId: number | null;
  readonly featureCode: string | null;
  /** The cell that names it, and those that give its point. */
  readonly nameCell: number | null;
  readonly pointCells: readonly number[];
}

/** Shapes that reach no further are a place as fine as a point. */
const SITE_KM = 1;
const LONGEST_NAME = 300;

/** The place of a record: its geometry's, else that of its coordinates; the name beside it, else the coordinates as one. */
export function findPlace(
  lookup: CellLookup,
  geometry: unknown,
  complain: (expected: string, found: string, outcome: string) => void,
  loses: (what: string) => void,
): FoundPlace {
  const written = geometry === undefined ? coordinatesOf(lookup, complain) : null;
  const point = representativePoint(geometry ?? written?.geometry ?? null);
  if (point && 'found' in point) complain(point.expected, point.found, 'the place was left open');
  const found = point && 'lngLat' in point ? point : null;
  if (found?.hasAltitude) loses('altitudes');
  if (found && found.radiusKm !== null)
    loses('shapes larger than a point, kept as a point and how far they reach');
  const named = lookup.find('placeName');
  const isCoordinates = named !== null && written?.cells.includes(named.index) === true;
  const name = named && !isCoordinates ? named.value.replace(/\s+/g, ' ').slice(0, LONGEST_NAME) : null;
  if (!found && name !== null) loses('places without coordinates, known by name alone');
  const ownRadius = numberOf(lookup.find('radiusKm')?.value, 0, 20_040);
  const radiusKm = found ? (ownRadius ?? found.radiusKm) : null;
  const ownLevel = LEVELS.find((each) => each === lookup.find('level')?.value);
  const level = found && (ownLevel ?? ((radiusKm ?? 0) > SITE_KM ? 'region' : 'site'));
  const country = lookup.find('countryCode')?.value ?? '';
  const countryCode = /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : null;
  if (country !== '' && countryCode === null) loses('countries by name, not by their code of two letters');
  const geometryCell = geometry === undefined ? null : (lookup.find('wkt')?.index ?? null);
  return {
    lngLat: found?.lngLat ?? null,
    radiusKm,
    level,
    name: name ?? (found && `${shortDegrees(found.lngLat[1])}, ${shortDegrees(found.lngLat[0])}`),
    countryCode,
    admin1: found ? (lookup.find('admin1')?.value.slice(0, LONGEST_NAME) ?? null) : null,
    geonameId: wholeOf(lookup.find('geonameId')?.value),
    featureCode: /^[A-Z0-9]{1,10}$/.exec(lookup.find('featureCode')?.value ?? '')?.[0] ?? null,
    nameCell: named && !isCoordinates ? named.index : null,
    pointCells: written?.cells ?? (geometryCell === null ? [] : [geometryCell]),
  };
}

/** The coordinates that stand in cells, as a GeoJSON point. */
function coordinatesOf(
  lookup: CellLookup,
  complain: (expected: string, found: string, outcome: string) => void,
): { readonly geometry: unknown; readonly cells: readonly number[] } | null {
  const [lat, lng] = [lookup.find('lat'), lookup.find('lng')];
  if (lat && lng) {
    const coordinates = [degreesOf(lng.value), degreesOf(lat.value)];
    if (coordinates.every((each) => each !== null))
      return { geometry: { type: 'Point', coordinates }, cells: [lat.index, lng.index] };
    complain(
      'latitude and longitude in degrees',
      quoteValue(`${lat.value}, ${lng.value}`),
      'the place was left open',
    );
    return null;
  }
  const wkt = lookup.find('wkt');
  const point = wkt && WKT_POINT.exec(wkt.value)?.groups;
  if (wkt && point)
    return {
      geometry: { type: 'Point', coordinates: [Number(point.lng), Number(point.lat)] },
      cells: [wkt.index],
    };
  const pair = lookup.find('latLng');
  const coordinates = pair && pairOf(pair.value);
  return pair && coordinates ? { geometry: { type: 'Point', coordinates }, cells: [pair.index] } : null;
}

// Accepted: POINT (-0.37 39.47); POINT Z(-0.37 39.47 12)
const WKT_POINT =
  /^(?:SRID=4326;)?POINT\s*(?:Z\s*)?\(\s*(?<lng>-?\d+(?:\.\d+)?)\s+(?<lat>-?\d+(?:\.\d+)?)(?:\s+-?\d+(?:\.\d+)?)?\s*\)$/i;
// Accepted: 39.47, -0.37; 39.47 -0.37; latitude first, as people write it
const PAIR = /^\(?\s*(?<lat>-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(?<lng>-?\d{1,3}(?:\.\d+)?)\s*\)?$/;

/** [longitude, latitude] of a pair in one cell, or null. */
function pairOf(value: string): readonly [number, number] | null {
  const groups = PAIR.exec(value.trim())?.groups;
  return groups ? [Number(groups.lng), Number(groups.lat)] : null;
}

// Accepted: 39.47; -0.37; 39,47 (a decimal comma); 39.47° N; 0.37 W; 1.2e-7
const DEGREES = /^(?<number>[+-]?\d{1,3}(?:[.,]\d*)?(?:e-?\d{1,3})?)\s*°?\s*(?<side>[NSEW])?$/i;

function degreesOf(value: string): number | null {
  const groups = DEGREES.exec(value.trim().replace('\u2212', '-'))?.groups;
  if (!groups) return null;
  const number = Number(groups.number?.replace(',', '.'));
  return /[SW]/i.test(groups.side ?? '') ? -Math.abs(number) : number;
}

function numberOf(value: string | undefined, low: number, high: number): number | null {
  if (value === undefined || !/^\d{1,9}(?:\.\d{1,17})?$/.test(value)) return null;
  const number = Number(value);
  return number >= low && number <= high ? number : null;
}

function wholeOf(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,12}$/.test(value) ? Number(value) : null;
}

/** To about ten metres: enough to tell where. */
function shortDegrees(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}
