import type { Feature, LineString, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { AppEvent } from '../../store/prepare.ts';
import { eventById, preparedOf, visibleMask } from '../../store/selectors.ts';
import type { Store } from '../../store/store.ts';
import { type AreaPainter, paintAreas } from './areaPainter.ts';
import { fanOffsets } from './fan.ts';
import { type Gathering, gather, LONE_ZOOM } from './gather.ts';
import { type Mark, markOf, marksOf } from './marks.ts';
import type { LngLat } from './mercator.ts';
import { lngLatOf, type Spot, spotsOf } from './spots.ts';

/** The events on the map, as the pointer and the camera ask for them. */
export interface ShownEvents {
  readonly areas: AreaPainter;
  /** The mark behind a drawn feature's `source` and `index`; null when it is no longer there. */
  markAt(source: string, index: number): Mark | null;
  /** Where an event is drawn now, alone or in a cluster; null when it is not. */
  placeOf(event: AppEvent): LngLat | null;
  /** Spreads the events of one spot around it. */
  openFan(mark: Mark): void;
  /** Folds it again; says whether one was open. */
  closeFan(): boolean;
  /** Calls back whenever marks were drawn anew: those handed out before are no longer there. */
  onRedraw(listener: () => void): void;
  stop(): void;
}

/**
 * Draws the events of the store and keeps them so: set, window, hover, selection, and the map's zoom. Nothing of it goes through React, so that a step of the brush costs a count
 * over typed arrays and the few marks that are drawn.
 */
export function showEvents(map: MapLibre, store: Store): ShownEvents {
  const areas = paintAreas(map);
  let prepared = preparedOf(store.getState());
  let spots: Spot[] = [];
  let gatherings = new Map<number, Gathering[]>();
  let level = -1;
  let marks: Mark[] = [];
  let markOfEvent = new Map<string, Mark>();
  let fanned: { readonly lngLat: LngLat; readonly ids: ReadonlySet<string> } | null = null;
  let fan: Mark[] = [];
  let frame = 0;
  let redrawn: () => void = () => {};

  function takeSet(): void {
    prepared = preparedOf(store.getState());
    spots = spotsOf(prepared.events);
    gatherings = new Map();
    fanned = null;
    areas.take(prepared.events);
  }

  function gatheringsAt(zoom: number): Gathering[] {
    const known = gatherings.get(zoom);
    if (known) return known;
    const made = gather(spots, zoom);
    gatherings.set(zoom, made);
    return made;
  }

  function drawMarks(): void {
    const mask = visibleMask(store.getState());
    level = levelOf(map);
    marks = marksOf(gatheringsAt(level), spots, prepared.events, mask);
    fan = [];
    const legs: Feature<LineString | Point>[] = [];
    const base = fanned && marks.find((mark) => mark.events.some((event) => fanned?.ids.has(event.id)));
    if (base && base.events.length > 1) {
      marks = marks.filter((mark) => mark !== base);
      fan = fanMarks(base, legs);
    } else fanned = null;
    markOfEvent = new Map([...marks, ...fan].flatMap((mark) => mark.events.map((event) => [event.id, mark])));
    give('marks', marks.map(markFeature));
    give('fan', fan.map(markFeature));
    give('fan-legs', legs);
    areas.show(mask);
    light();
    redrawn();
  }

  function fanMarks(base: Mark, legs: Feature<LineString | Point>[]): Mark[] {
    const middle = map.project([...base.lngLat]);
    const offsets = fanOffsets(base.events.length);
    legs.push({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [...base.lngLat] },
    });
    return base.events.map((event, index) => {
      const [dx, dy] = offsets[index] ?? [0, 0];
      const { lng, lat } = map.unproject([middle.x + dx, middle.y + dy]);
      const coordinates = [[...base.lngLat], [lng, lat]];
      legs.push({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } });
      return markOf([lng, lat], [event], true);
    });
  }

  /** Hovered and selected: drawn once more, ringed, on top. */
  function light(): void {
    const state = store.getState();
    const hovered = eventById(state, state.hoveredId);
    const selected = eventById(state, state.selectedId);
    const features: Feature<Point>[] = [];
    const litMarks = new Set<Mark>();
    for (const event of [selected, hovered]) {
      const mark = event && markOfEvent.get(event.id);
      if (!mark || litMarks.has(mark)) continue;
      litMarks.add(mark);
      const feature = markFeature(mark, 0);
      features.push({
        ...feature,
        properties: { ...feature.properties, radius: mark.radiusPx, selected: event === selected },
      });
    }
    give('lit', features);
    // What the window of time hides stays dark, selected or not.
    areas.light([hovered, selected].flatMap((event) => (event && markOfEvent.has(event.id) ? [event] : [])));
  }

  function give(source: string, features: Feature[]): void {
    void map.getSource<GeoJSONSource>(source)?.setData({ type: 'FeatureCollection', features });
  }

  function soon(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      drawMarks();
    });
  }

  function onZoom(): void {
    if (levelOf(map) !== level) soon();
  }

  function closeFan(): boolean {
    if (!fanned) return false;
    fanned = null;
    soon();
    return true;
  }

  takeSet();
  drawMarks();
  let drawnMask = visibleMask(store.getState());
  const unsubscribe = store.subscribe((state, before) => {
    if (state.set !== before.set) takeSet();
    const mask = visibleMask(state);
    if (mask !== drawnMask) {
      drawnMask = mask;
      soon();
    }
    if (state.hoveredId !== before.hoveredId || state.selectedId !== before.selectedId) light();
  });
  map.on('zoom', onZoom);
  map.on('zoomend', areas.rescale);
  map.on('resize', areas.rescale);
  map.on('zoomstart', closeFan);
  return {
    areas,
    markAt: (source, index) => (source === 'fan' ? fan : marks)[index] ?? null,
    placeOf: (event) => markOfEvent.get(event.id)?.lngLat ?? lngLatOf(event),
    openFan(mark) {
      fanned = { lngLat: mark.lngLat, ids: new Set(mark.events.map((event) => event.id)) };
      drawMarks();
    },
    closeFan,
    onRedraw(listener) {
      redrawn = listener;
    },
    stop() {
      unsubscribe();
      cancelAnimationFrame(frame);
      map.off('zoom', onZoom);
      map.off('zoomend', areas.rescale);
      map.off('resize', areas.rescale);
      map.off('zoomstart', closeFan);
    },
  };
}

/** The whole zoom that spots are gathered for. */
function levelOf(map: MapLibre): number {
  return Math.min(LONE_ZOOM, Math.max(0, Math.floor(map.getZoom())));
}

function markFeature(mark: Mark, index: number): Feature<Point> {
  const count = mark.events.length;
  return {
    type: 'Feature',
    properties: {
      index,
      image: mark.image,
      label: count > 1 ? shortCount(count) : '',
      // Towns and sites lie over areas, single events over gathered ones.
      order: -mark.radiusPx,
    },
    geometry: { type: 'Point', coordinates: [...mark.lngLat] },
  };
}

function shortCount(count: number): string {
  return count < 1000 ? String(count) : `${Math.round(count / 100) / 10}k`;
}
