import { parseIsoDate } from '../../event-set/day.ts';
import { CONTRACT_VALUES, FACETS, type Facet, type Filters, NO_FILTERS, NO_VALUE } from '../store/filters.ts';
import {
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

/**
 * The view that a page's hash describes, with or without its `#`. What is missing, malformed or unknown leaves that part as
 * in `FIRST_VIEW`; an overlong hash leaves everything so. Accepted, in any order, the first of each:
 *
 *     map=5.2/48.86/2.35            zoom, latitude, longitude
 *     time=1989-11-01/1989-12-31    first and last day, both within
 *     q=berlin%20wall
 *     category=conflict,crime       and each other facet: country, place, status, claim, precision, article, publisher, checked
 *     story                         the events one by one
 *     confidence=0.8   only=map   event=ID   read=ARTICLE   tray=undated
 *     lanes=country   view=table   group=place   sort=title or sort=-title
 */
export function readHash(hash: string): View {
  if (hash.length > MOST_HASH) return FIRST_VIEW;
  const parts = partsOf(hash);
  const text = (key: string) => textOf(parts.get(key));
  return {
    window: windowOf(parts.get('time')),
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
    story: parts.has('story'),
  };
}

/** Key and raw value; a key that comes twice keeps its first value. */
function partsOf(hash: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    const [key = '', ...value] = part.split('=');
    if (key !== '' && !parts.has(key)) parts.set(key, value.join('='));
  }
  return parts;
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
