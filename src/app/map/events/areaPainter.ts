import type { Feature, Polygon } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { AppEvent } from '../../store/prepare.ts';
import { type Area, areaOf, areasOf } from './areas.ts';
import { disc } from './disc.ts';

/** Draws the areas of events: sent once for a set, shown and lit by feature state. */
export interface AreaPainter {
  /** Another set's events. */
  take(events: readonly AppEvent[]): void;
  /** Shows the areas in which something shows; a 1 in the mask for each event that does. */
  show(mask: Uint8Array): void;
  /** Lights the areas of these events, and no others. */
  light(events: readonly AppEvent[]): void;
  /** The countries whose outlines the basemap has; others are drawn as discs. */
  takeOutlines(codes: ReadonlySet<string>): void;
}

interface Drawn {
  readonly target: { readonly source: string; readonly id: string | number };
  readonly positions: readonly number[];
  shown: boolean;
  lit: boolean;
}

/** See `AreaPainter`. */
export function paintAreas(map: MapLibre): AreaPainter {
  let events: readonly AppEvent[] = [];
  let codes: ReadonlySet<string> = new Set();
  let mask: Uint8Array = new Uint8Array(0);
  let litKeys: ReadonlySet<string> = new Set();
  let drawn = new Map<string, Drawn>();

  function rebuild(): void {
    for (const { target } of drawn.values()) map.removeFeatureState({ ...target });
    drawn = new Map();
    const discs: Feature<Polygon>[] = [];
    for (const { area, positions } of areasOf(events, codes)) {
      const target =
        area.kind === 'country'
          ? { source: 'countries', id: area.code }
          : { source: 'discs', id: discs.length + 1 };
      if (area.kind === 'disc') discs.push(discFeature(area, discs.length + 1));
      drawn.set(area.key, { target, positions, shown: false, lit: false });
    }
    void map.getSource<GeoJSONSource>('discs')?.setData({ type: 'FeatureCollection', features: discs });
    apply();
  }

  function apply(): void {
    for (const [key, area] of drawn) {
      const shown = area.positions.some((position) => mask[position] === 1);
      const lit = litKeys.has(key);
      if (shown === area.shown && lit === area.lit) continue;
      area.shown = shown;
      area.lit = lit;
      map.setFeatureState({ ...area.target }, { shown, lit });
    }
  }

  return {
    take(next) {
      events = next;
      rebuild();
    },
    takeOutlines(next) {
      codes = next;
      rebuild();
    },
    show(next) {
      mask = next;
      apply();
    },
    light(lit) {
      litKeys = new Set(lit.flatMap((event) => areaOf(event, codes)?.key ?? []));
      apply();
    },
  };
}

function discFeature(area: Extract<Area, { kind: 'disc' }>, id: number): Feature<Polygon> {
  return { type: 'Feature', id, properties: {}, geometry: disc(area.lngLat, area.radiusKm) };
}
