import type { Feature, LineString, Polygon } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { AppEvent, Prepared } from '../../store/prepare.ts';
import { type Area, areaOf, areasOf } from './areas.ts';
import { disc } from './disc.ts';
import { MAX_LATITUDE, mercatorX, mercatorY, worldSize } from './mercator.ts';
import { isOnScreen, screenOf } from './screen.ts';

/** Draws the areas of events: sent once for a set, shown and lit by feature state. */
export interface AreaPainter {
  /** Another set's events. */
  take(prepared: Prepared): void;
  /** Shows the areas in which something shows; a 1 in the mask for each event that does. */
  show(mask: Uint8Array): void;
  /** Lights the areas of these events, and no others. */
  light(events: readonly AppEvent[]): void;
  /** The countries whose outlines the basemap has; others are drawn as discs. */
  takeOutlines(codes: ReadonlySet<string>): void;
  /** The map stands elsewhere, or has another size. */
  rescale(): void;
  stop(): void;
}

interface Drawn {
  readonly target: { readonly source: string; readonly id: string | number };
  readonly positions: readonly number[];
  readonly kind: Area['kind'];
  /** Of a disc, in pixels at zoom 0. */
  readonly radiusPx: number;
  /** The middle of a disc, on Mercator's unit square. */
  readonly x: number;
  readonly y: number;
  /** What was last said of it, as a number. */
  code: number;
}

/** See `AreaPainter`. */
export function paintAreas(map: MapLibre): AreaPainter {
  let prepared: Prepared | null = null;
  let codes: ReadonlySet<string> = new Set();
  let mask: Uint8Array = new Uint8Array(0);
  let litKeys: ReadonlySet<string> = new Set();
  let drawn = new Map<string, Drawn>();

  function rebuild(): void {
    for (const { target } of drawn.values()) map.removeFeatureState({ ...target });
    drawn = new Map();
    const discs: Feature<Polygon | LineString>[] = [];
    for (const { area, positions } of prepared ? areasOf(prepared, codes) : []) {
      const id = drawn.size + 1;
      const target =
        area.kind === 'country' ? { source: 'countries', id: area.code } : { source: 'discs', id };
      if (area.kind === 'disc') discs.push(...discFeatures(area, id));
      const [lng, lat] = area.kind === 'disc' ? area.lngLat : [0, 0];
      const middle = { x: mercatorX(lng), y: mercatorY(lat) };
      drawn.set(area.key, {
        target,
        positions,
        kind: area.kind,
        radiusPx: radiusPx(area),
        ...middle,
        code: 0,
      });
    }
    void map.getSource<GeoJSONSource>('discs')?.setData({ type: 'FeatureCollection', features: discs });
    apply();
  }

  function apply(): void {
    const screen = screenOf(map);
    const scale = 2 ** map.getZoom();
    const widestPx = Math.min(screen.width, screen.height) * WIDEST_SHARE;
    const isShown = ({ kind, radiusPx, x, y, positions }: Drawn) =>
      radiusPx * scale < widestPx &&
      (kind === 'country' || isOnScreen(screen, x, y, radiusPx * scale)) &&
      positions.some((position) => mask[position] === 1);
    const shown = new Set([...drawn.values()].filter(isShown));
    const discs = [...shown].filter(({ kind }) => kind === 'disc').length;
    // Countries lie side by side; discs lie over each other.
    const strengths = { country: 1, disc: Math.min(1, FULL_DISCS / Math.max(1, discs)) };
    for (const [key, area] of drawn) {
      const isTooMany = area.kind === 'disc' && discs > MOST_DISCS;
      const state = {
        shown: shown.has(area) && !isTooMany,
        lit: litKeys.has(key),
        strength: strengths[area.kind],
      };
      const code = (state.shown ? 1 : 0) + (state.lit ? 2 : 0) + 4 * state.strength;
      if (code === area.code) continue;
      area.code = code;
      map.setFeatureState({ ...area.target }, state);
    }
  }

  /** In a task of its own: set and outlines come one soon after the other, and marks come first. */
  let rebuilding = 0;
  let stopped = false;
  function rebuildSoon(): void {
    clearTimeout(rebuilding);
    if (!stopped) rebuilding = window.setTimeout(rebuild);
  }

  /** A change of states costs the map a whole drawing: while the mask runs on, it is made now and then. */
  let timer = 0;
  function soon(): void {
    timer ||= window.setTimeout(() => {
      timer = 0;
      apply();
    }, BETWEEN_MS);
  }

  return {
    take(next) {
      prepared = next;
      rebuildSoon();
    },
    takeOutlines(next) {
      codes = next;
      rebuildSoon();
    },
    show(next) {
      mask = next;
      soon();
    },
    rescale: soon,
    stop() {
      clearTimeout(timer);
      clearTimeout(rebuilding);
      stopped = true;
    },
    light(lit) {
      litKeys = new Set(lit.flatMap((event) => areaOf(event, codes)?.key ?? []));
      apply();
    },
  };
}

/**
 * A rim that cannot be seen whole says nothing where it crosses the view: discs whose radius is more than this share of the
 * view's shorter side are drawn only while their event is lit.
 */
const WIDEST_SHARE = 0.22;

function radiusPx(area: Area): number {
  if (area.kind === 'country') return 0;
  // Around a pole the rim would run across the whole map.
  if (Math.abs(area.lngLat[1]) + area.radiusKm / 111 > MAX_LATITUDE) return Infinity;
  return (area.radiusKm / 40_075 / Math.cos((area.lngLat[1] * Math.PI) / 180)) * worldSize(0);
}

/** So many discs are drawn at full strength; of more, each fainter; of very many only those whose events are lit. */
const FULL_DISCS = 5;
const MOST_DISCS = 60;

const BETWEEN_MS = 80;

/** The disc's area, and its rim as a line of its own: around a pole the area has edges that are no rim. */
function discFeatures(area: Extract<Area, { kind: 'disc' }>, id: number): Feature<Polygon | LineString>[] {
  const { area: polygon, rim } = disc(area.lngLat, area.radiusKm);
  return [
    { type: 'Feature', id, properties: {}, geometry: polygon },
    { type: 'Feature', id, properties: {}, geometry: rim },
  ];
}
