import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { AppEvent } from '../../store/prepare.ts';
import { eventById, preparedOf, visibleMask, visiblePositions } from '../../store/selectors.ts';
import type { Store } from '../../store/store.ts';
import { type Palette, readPalette } from '../../theme/palette.ts';
import { type AreaPainter, paintAreas } from './areaPainter.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { disc } from './disc.ts';
import { type EventGroups, eventGroupsOf } from './eventGroups.ts';
import { type Fan, fanOf } from './fan.ts';
import type { Mark } from './marks.ts';
import { type LngLat, mercatorX, mercatorY } from './mercator.ts';
import { nearestDrawn } from './nearestDrawn.ts';
import { addOverlay } from './overlay.ts';
import { type Brushes, type Drawn, paintScene, type Scene } from './paintScene.ts';
import { isOnScreen, screenOf } from './screen.ts';
import { isExact, lngLatOf } from './spots.ts';
import { spritesOf } from './sprites.ts';

/** The events on the map, as the pointer, the keyboard and the camera ask for them. */
export interface ShownEvents {
  readonly areas: AreaPainter;
  /** The mark at a point of the map, in pixels; null where there is none within reach. */
  markAt(x: number, y: number, reachPx: number): Drawn | null;
  /** The marks as they are drawn now, those of an open fan alone while there is one. */
  drawn(): readonly Drawn[];
  /** The events of a mark that show, in the order of time. */
  eventsOf(mark: Mark): readonly AppEvent[];
  /** The places of those events. */
  placesOf(mark: Mark): readonly LngLat[];
  /** Where an event is drawn now, alone or in a cluster; null when it is not. */
  placeOf(event: AppEvent): LngLat | null;
  /** Spreads the events of a mark around it, or, where a fan is open already and shows not all, its next events. */
  openFan(mark: Mark): void;
  /** Folds it again; says whether one was open. */
  closeFan(): boolean;
  isFanOpen(): boolean;
  recolour(palette: Palette): void;
  /** Calls back whenever other marks are drawn than before. Gives the function that stops it. */
  onRedraw(listener: () => void): () => void;
  stop(): void;
}

/** How long marks rest until the names below give way to them: while they change, names stay where they are. */
const NAMES_WAIT_MS = 300;

/**
 * Draws the events of the store and keeps them so: set, window, filters, hover, selection, and the map's camera. Nothing of it goes through React or the
 * map's own sources: a step of the brush costs a count over typed arrays and one drawing of the marks that are in view.
 */
export function showEvents(
  map: MapLibre,
  store: Store,
  root: HTMLElement,
  labelOf: (candidate: Candidate) => string,
): ShownEvents {
  const areas = paintAreas(map);
  const overlay = addOverlay(map);
  const fontFamily = getComputedStyle(map.getContainer()).fontFamily;
  let brushes = brushesOf(readPalette(root));
  let prepared = preparedOf(store.getState());
  let groups: EventGroups;
  let mask = visibleMask(store.getState());
  let level = Number.NaN;
  let fanned: { readonly group: number; readonly page: number } | null = null;
  let fan: Fan | null = null;
  let lit: Scene['lit'] = [];
  let doubt: Scene['doubt'] = null;
  let drawn: readonly Drawn[] = [];
  let frame = 0;
  let namesTimer = 0;
  const listeners = new Set<() => void>();

  function brushesOf(palette: Palette): Brushes {
    return { palette, fontFamily, drawSprite: spritesOf(palette) };
  }

  function takeSet(): void {
    prepared = preparedOf(store.getState());
    groups = eventGroupsOf(prepared);
    fanned = null;
    level = Number.NaN;
    areas.take(prepared);
  }

  /** Counts what shows, where it stands at this zoom. */
  function count(): void {
    const state = store.getState();
    const next = levelOf(map);
    if (next !== level) fanned = null;
    level = next;
    groups.count(level, visiblePositions(state));
    areas.show(mask);
    unfold();
    light();
  }

  function unfold(): void {
    const base = fanned && groups.mark(fanned.group);
    fan = base && fanned && base.count > 1 ? fanOf(base, groups.eventsIn(fanned.group), fanned.page) : null;
    if (!fan) fanned = null;
  }

  function markOf(event: AppEvent | null): Mark | null {
    if (!event || mask[event.position] !== 1) return null;
    const leaf = fan?.leaves.find(({ mark }) => mark.event === event);
    if (leaf) return leaf.mark;
    const group = groups.groupOf(event);
    return group < 0 || group === fanned?.group ? null : groups.mark(group);
  }

  /** Hovered and selected. What window and filters hide stays dark, selected or not. */
  function light(): void {
    const state = store.getState();
    const events = [state.selectedId, state.hoveredId].map((id) => eventById(state, id));
    const [selected = null] = events;
    lit = events.flatMap((event, index) => {
      const mark = markOf(event);
      return mark && (index === 0 || mark !== markOf(selected)) ? [{ mark, selected: index === 0 }] : [];
    });
    areas.light(events.flatMap((event) => (event && mask[event.position] === 1 ? [event] : [])));
    doubt = selected && mask[selected.position] === 1 ? doubtOf(selected, labelOf) : null;
  }

  function marksInView(): Mark[] {
    const screen = screenOf(map);
    const marks: Mark[] = [];
    for (let group = 0; group < groups.size; group++) {
      const x = groups.x(group);
      if (Number.isNaN(x) || !isOnScreen(screen, x, groups.y(group), EDGE_PX)) continue;
      const mark = groups.mark(group);
      if (mark) marks.push(mark);
    }
    return marks;
  }

  function paint(): void {
    const context = overlay.context();
    if (!context) return;
    const scene = { screen: screenOf(map), doubt, marks: marksInView(), fan, lit };
    drawn = paintScene(context, scene, brushes);
    clearTimeout(namesTimer);
    namesTimer = window.setTimeout(makeWay, NAMES_WAIT_MS);
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  /** Tells the basemap's names where marks stand. */
  function makeWay(): void {
    const features = [...new Set(drawn.map(({ mark }) => mark))].map(({ lngLat, radiusPx }) => ({
      type: 'Feature' as const,
      properties: { side: 2 * radiusPx },
      geometry: { type: 'Point' as const, coordinates: [...lngLat] },
    }));
    const text = JSON.stringify(features);
    if (text === told) return;
    told = text;
    void map.getSource<GeoJSONSource>('marks')?.setData({ type: 'FeatureCollection', features });
  }
  let told = '';

  let stale = true;
  function soon(recount: boolean): void {
    stale ||= recount;
    frame ||= requestAnimationFrame(refresh);
  }

  function refresh(): void {
    frame = 0;
    const isRecounted = stale;
    if (stale) count();
    stale = false;
    paint();
    if (isRecounted) tell();
  }

  /** In the frame in which the map itself is drawn, so that both move as one. */
  let painted = '';
  function onRender(): void {
    const { x, y, worldPx, width, height } = screenOf(map);
    const now = [x, y, worldPx, width, height].join(' ');
    if (now === painted) return;
    painted = now;
    const isRecounted = levelOf(map) !== level;
    if (isRecounted) count();
    paint();
    if (isRecounted) tell();
  }

  function closeFan(): boolean {
    if (!fanned) return false;
    fanned = null;
    soon(true);
    return true;
  }

  takeSet();
  refresh();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.set !== before.set) takeSet();
    const next = visibleMask(state);
    if (next !== mask) {
      mask = next;
      soon(true);
    }
    if (state.hoveredId !== before.hoveredId || state.selectedId !== before.selectedId) {
      light();
      soon(false);
    }
  });
  map.on('render', onRender);
  map.on('moveend', areas.rescale);
  return {
    areas,
    markAt: (x, y, reachPx) => nearestDrawn(drawn, x, y, reachPx),
    drawn: () => (fan ? drawn.filter(({ mark }) => fan?.leaves.some((leaf) => leaf.mark === mark)) : drawn),
    eventsOf: (mark) => (mark.event ? [mark.event] : groups.eventsIn(mark.group)),
    placesOf: (mark) => groups.placesIn(mark.group),
    placeOf: (event) => markOf(event)?.lngLat ?? lngLatOf(event),
    openFan(mark) {
      if (mark.image === 'more' && fanned) fanned = { ...fanned, page: fanned.page + 1 };
      else fanned = { group: mark.group, page: 0 };
      unfold();
      light();
      paint();
      tell();
    },
    closeFan,
    isFanOpen: () => fanned !== null,
    recolour(palette) {
      brushes = brushesOf(palette);
      soon(false);
    },
    onRedraw(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      unsubscribe();
      cancelAnimationFrame(frame);
      clearTimeout(namesTimer);
      map.off('render', onRender);
      map.off('moveend', areas.rescale);
      areas.stop();
      overlay.remove();
    },
  };
}

/** Marks that reach over the edge are drawn too. */
const EDGE_PX = 32;

/** The whole zoom that spots are gathered for. */
function levelOf(map: MapLibre): number {
  return Math.floor(map.getZoom());
}

/** A town's radius is drawn while it is selected; areas are drawn by `paintAreas`. */
function doubtOf(event: AppEvent, labelOf: (candidate: Candidate) => string): Scene['doubt'] {
  const lngLat = lngLatOf(event);
  if (!lngLat) return null;
  const { radiusKm } = event.properties;
  const rim = isExact(event) && radiusKm ? disc(lngLat, radiusKm).rim.coordinates : [];
  return {
    x: mercatorX(lngLat[0]),
    y: mercatorY(lngLat[1]),
    rim: rim.map(([lng = 0, lat = 0]) => [mercatorX(lng), mercatorY(lat)]),
    candidates: candidatesOf(event).map((each) => ({ ...each, label: labelOf(each) })),
  };
}
