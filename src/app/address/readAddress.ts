import { parseIsoDate } from '../../event-set/day.ts';
import { boundsOf, readEdtf } from '../../event-set/edtf.ts';
import { CONTRACT_VALUES, FACETS, type Facet, type Filters, NO_FILTERS, NO_VALUE } from '../store/filters.ts';
import type { MapBox } from '../store/mapBox.ts';
import {
  ALL_DAYS,
  FIRST_VIEW,
  LANE_MODES,
  LIST_GROUPINGS,
  LIST_MODES,
  type ListSort,
  type MapView,
  SORT_KEYS,
  type TimeWindow,
  TRAYS,
  type View,
} from '../store/view.ts';

/** A link may come from anywhere. */
const MOST_HASH = 4000;
const MOST_VALUES = 50;
const MOST_TEXT = 400;
const MOST_SEARCH = 200;

/** What an address asks for. */
export interface Asked {
  readonly view: View;
  /** What the map is asked to show; the map of the view wins over it. */
  readonly mapBox: MapBox | null;
  /** Whether the last event is opened rather than none, or in a story rather than the first. */
  readonly startsAtEnd: boolean;
}

/**
 * The view that a page's hash describes, with or without its `#`, and, for what the hash says nothing of, its query, with or
 * without its `?`. What is missing, malformed or unknown leaves that part as in `FIRST_VIEW`; an overlong hash or query
 * says nothing. Accepted, in any order, the first of each:
 *
 *     map=5.2/48.86/2.35            zoom, latitude, longitude
 *     bbox=-5.2,41.3,9.6,51.1       west, south, east, north
 *     time=1989-11-01/1989-12-31    first and last day, both within
 *     start_date=1989-11   end_date=1990
 *     q=berlin%20wall
 *     category=conflict,crime       and each other facet: country, place, status, claim, precision, article, publisher, checked
 *     story                         the events one by one
 *     start_at_end                  opens the last event
 *     confidence=0.8   only=map   event=ID   read=ARTICLE   tray=undated
 *     lanes=country   view=table   group=place   sort=title or sort=-title
 *     #event-ID                     alone, as TimelineJS has it
 */
export function readAddress({ hash = '', query = '' }: Readonly<{ hash?: string; query?: string }>): Asked {
  const parts = partsOf(hash.replace(/^#/, ''));
  const named = new Set([...parts.keys()].map(subjectOf));
  for (const [key, value] of partsOf(query.replace(/^\?/, '').replaceAll('+', '%20')))
    if (!named.has(subjectOf(key))) parts.set(key, value);
  return {
    view: viewOf(parts),
    mapBox: boxOf(parts.get('bbox')),
    startsAtEnd: isOn(parts.get('start_at_end')),
  };
}

/** The view of a hash alone. */
export function readHash(hash: string): View {
  return readAddress({ hash }).view;
}

function viewOf(parts: ReadonlyMap<string, string>): View {
  const text = (key: string) => textOf(parts.get(key));
  return {
    window: windowOf(parts.get('time')) ?? rangeOf(parts.get('start_date'), parts.get('end_date')),
    filters: filtersOf(parts),
    leastConfidence: confidenceOf(parts.get('confidence')),
    search: (text('q') ?? '').slice(0, MOST_SEARCH),
    onlyMap: parts.get('only') === 'map',
    selectedId: text('event'),
    readingId: text('read'),
    openTray: oneOf(TRAYS, parts.get('tray')),
    mapView: mapViewOf(parts.get('map')),
    laneMode: oneOf(LANE_MODES, parts.get('lanes')) ?? FIRST_VIEW.laneMode,
    listMode: oneOf(LIST_MODES, parts.get('view')) ?? FIRST_VIEW.listMode,
    listGrouping: oneOf(LIST_GROUPINGS, parts.get('group')) ?? FIRST_VIEW.listGrouping,
    listSort: sortOf(parts.get('sort')),
    story: isOn(parts.get('story')),
  };
}

/** What a part is about: of two that are about the same the hash's counts. */
function subjectOf(key: string): string {
  if (key === 'start_date' || key === 'end_date') return 'time';
  if (key === 'start_at_end') return 'event';
  return key === 'bbox' ? 'map' : key;
}

const TIMELINEJS_EVENT = /^event-(?<id>[^&=]+)$/;

/** Key and raw value; a key that comes twice keeps its first value. */
function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  if (text.length > MOST_HASH) return parts;
  const { id } = TIMELINEJS_EVENT.exec(text)?.groups ?? {};
  if (id !== undefined) return parts.set('event', id);
  for (const part of text.split('&')) {
    const [key = '', ...value] = part.split('=');
    if (key !== '' && !parts.has(key)) parts.set(key, value.join('='));
  }
  return parts;
}

/** A flag stands alone, or says "true" or "1". */
function isOn(raw: string | undefined): boolean {
  return raw === '' || raw === 'true' || raw === '1';
}

function textOf(raw: string | undefined): string | null {
  if (raw === undefined || raw === '') return null;
  try {
    const text = decodeURIComponent(raw);
    return text.length > MOST_TEXT ? null : text;
  } catch {
    // A broken escape.
    return null;
  }
}

function windowOf(raw: string | undefined): TimeWindow | null {
  const [from, to, ...rest] = (raw ?? '').split('/').map(parseIsoDate);
  if (from == null || to == null || rest.length > 0) return null;
  return from <= to ? [from, to] : [to, from];
}

/** From the first day of one date to the last of another; each an EDTF date, such as 1989, 1989-11 or 1989-11-09. */
function rangeOf(rawStart: string | undefined, rawEnd: string | undefined): TimeWindow | null {
  const [from, to] = [boundsOfDate(rawStart)?.[0], boundsOfDate(rawEnd)?.[1]];
  if (from === undefined && to === undefined) return null;
  const window = [from ?? ALL_DAYS[0], to ?? ALL_DAYS[1]] as const;
  return window[0] <= window[1] ? window : null;
}

function boundsOfDate(raw: string | undefined): TimeWindow | null {
  const reading = readEdtf(textOf(raw) ?? '');
  if (!reading) return null;
  const [first, last] = boundsOf(reading);
  return first >= ALL_DAYS[0] && last <= ALL_DAYS[1] ? [first, last] : null;
}

/** Four numbers with at most fifteen decimals, as maps write them. */
const DEGREES = /^-?\d{1,3}(?:\.\d{1,15})?$/;

function boxOf(raw: string | undefined): MapBox | null {
  const numbers = (textOf(raw) ?? '').split(',');
  if (numbers.length !== 4 || !numbers.every((each) => DEGREES.test(each))) return null;
  const [west = 0, south = 0, east = 0, north = 0] = numbers.map(Number);
  const isOnEarth =
    Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90;
  return isOnEarth && south < north && west !== east ? [west, south, east, north] : null;
}

/** Zoom, latitude and longitude with at most six decimals each. */
const MAP_VIEW =
  /^(?<zoom>\d{1,2}(\.\d{1,6})?)\/(?<lat>-?\d{1,2}(\.\d{1,6})?)\/(?<lng>-?\d{1,3}(\.\d{1,6})?)$/;
const MOST_ZOOM = 24;

function mapViewOf(raw: string | undefined): MapView | null {
  const { zoom, lat, lng } = MAP_VIEW.exec(raw ?? '')?.groups ?? {};
  if (zoom === undefined) return null;
  const view = { lng: Number(lng), lat: Number(lat), zoom: Number(zoom) };
  return Math.abs(view.lng) <= 180 && Math.abs(view.lat) <= 90 && view.zoom <= MOST_ZOOM ? view : null;
}

function filtersOf(parts: ReadonlyMap<string, string>): Filters {
  const entries = FACETS.map((facet): [Facet, readonly string[]] => [facet, keysOf(facet, parts.get(facet))]);
  if (entries.every(([, keys]) => keys.length === 0)) return NO_FILTERS;
  return Object.fromEntries(entries) as Record<Facet, readonly string[]>;
}

function keysOf(facet: Facet, raw: string | undefined): readonly string[] {
  if (!raw) return [];
  const keys = raw.split(',').flatMap((part) => textOf(part) ?? []);
  return [...new Set(keys.filter((key) => isKey(facet, key)))].slice(0, MOST_VALUES);
}

function isKey(facet: Facet, key: string): boolean {
  if (facet === 'country') return key === NO_VALUE || /^[A-Z]{2}$/.test(key);
  return CONTRACT_VALUES[facet]?.includes(key) ?? true;
}

function confidenceOf(raw: string | undefined): number {
  return raw !== undefined && /^(0\.\d{1,4}|1)$/.test(raw) ? Number(raw) : FIRST_VIEW.leastConfidence;
}

function sortOf(raw: string | undefined): ListSort {
  const descending = raw?.startsWith('-') ?? false;
  const key = oneOf(SORT_KEYS, descending ? raw?.slice(1) : raw);
  return key === null ? FIRST_VIEW.listSort : { key, descending };
}

function oneOf<T extends string>(words: readonly T[], raw: string | undefined): T | null {
  return words.find((word) => word === raw) ?? null;
}
