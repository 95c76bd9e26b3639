import { dayOf } from '../../event-set/day.ts';
import { type Filters, NO_FILTERS } from './filters.ts';

/** A brushed stretch of time: first and last day, both within. Fractions occur while the finger moves. */
export type TimeWindow = readonly [from: number, to: number];

/** The first and last day that a window can have: one that reaches them has that end open. */
export const ALL_DAYS: TimeWindow = [dayOf(-9999, 1, 1), dayOf(9999, 12, 31)];

/** The trays of what cannot stand on map and timeline. */
export const TRAYS = ['undated', 'unplaced', 'doubtful'] as const;
export type Tray = (typeof TRAYS)[number];

/** Where the map stands: WGS 84, and MapLibre's zoom. */
export interface MapView {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What the lanes of the timeline are. */
export const LANE_MODES = ['category', 'country', 'article'] as const;
export type LaneMode = (typeof LANE_MODES)[number];

/** What the list is grouped by. */
export const LIST_GROUPINGS = ['time', 'place', 'article', 'none'] as const;
export type ListGrouping = (typeof LIST_GROUPINGS)[number];

/** What the list is sorted by. */
export const SORT_KEYS = ['time', 'title', 'place', 'status', 'sources', 'confidence'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export interface ListSort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** Whether the events are listed or stand in a table. */
export const LIST_MODES = ['list', 'table'] as const;
export type ListMode = (typeof LIST_MODES)[number];

/** What a link to the page brings back: everything that the reader chose, and nothing else. */
export interface View {
  /** Null: no window is brushed and everything shows, the undated too. */
  readonly window: TimeWindow | null;
  readonly filters: Filters;
  /** Events whose confidence is lower do not pass; 0 lets all pass. */
  readonly leastConfidence: number;
  /** What the reader searches for, as typed. */
  readonly search: string;
  /** Whether only events whose point lies in `mapBox` show. */
  readonly onlyMap: boolean;
  readonly selectedId: string | null;
  /** The article that is open in the reader, or none. */
  readonly readingId: string | null;
  readonly openTray: Tray | null;
  /** Where the reader has put the map; null while it stands where it was fitted. */
  readonly mapView: MapView | null;
  readonly laneMode: LaneMode;
  readonly listMode: ListMode;
  readonly listGrouping: ListGrouping;
  readonly listSort: ListSort;
  /** Whether the events are told one by one, in the order of time. */
  readonly story: boolean;
}

/** The view of a set that somebody opens without a link of its own. */
export const FIRST_VIEW: View = {
  window: null,
  filters: NO_FILTERS,
  leastConfidence: 0,
  search: '',
  onlyMap: false,
  selectedId: null,
  readingId: null,
  openTray: null,
  mapView: null,
  laneMode: 'category',
  listMode: 'list',
  listGrouping: 'time',
  listSort: { key: 'time', descending: false },
  story: false,
};

/** The view among what the store holds. */
export function viewOf(state: View): View {
  return {
    window: state.window,
    filters: state.filters,
    leastConfidence: state.leastConfidence,
    search: state.search,
    onlyMap: state.onlyMap,
    selectedId: state.selectedId,
    readingId: state.readingId,
    openTray: state.openTray,
    mapView: state.mapView,
    laneMode: state.laneMode,
    listMode: state.listMode,
    listGrouping: state.listGrouping,
    listSort: state.listSort,
    story: state.story,
  };
}
