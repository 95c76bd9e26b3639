import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { hover, select } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import { useStoreApi } from '../store/useStore.ts';
import { openCluster } from './camera.ts';
import { POINTED_LAYERS } from './events/eventLayers.ts';
import type { Mark } from './events/marks.ts';
import { type ShownEvents, showEvents } from './events/showEvents.ts';
import { followCamera } from './followCamera.ts';

/** What the pointer is on, and where it is drawn, in pixels of the map. */
export interface Pointed {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

/** Draws the store's events on the map and lets the pointer at them. Gives what the pointer is on. */
export function useEvents(map: MapLibre | null): { shown: ShownEvents | null; pointed: Pointed | null } {
  const store = useStoreApi();
  const [shown, setShown] = useState<ShownEvents | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    if (!map) return;
    const events = showEvents(map, store);
    setShown(events);
    const stopCamera = followCamera(map, store, events.placeOf);
    const stopPointer = followPointer(map, store, events, setPointed);
    return () => {
      stopPointer();
      stopCamera();
      events.stop();
      setShown(null);
    };
  }, [map, store]);
  return { shown, pointed };
}

const REACH_PX = 3;

function followPointer(
  map: MapLibre,
  store: Store,
  events: ShownEvents,
  onPointed: (pointed: Pointed | null) => void,
): () => void {
  let last: Mark | null = null;

  function markUnder({ point }: MapMouseEvent): Mark | null {
    const [found] = map.queryRenderedFeatures(
      [
        [point.x - REACH_PX, point.y - REACH_PX],
        [point.x + REACH_PX, point.y + REACH_PX],
      ],
      { layers: [...POINTED_LAYERS] },
    );
    return found ? events.markAt(found.source, Number(found.properties.index)) : null;
  }

  function point(mark: Mark | null): void {
    if (mark === last) return;
    last = mark;
    map.getCanvas().style.cursor = mark ? 'pointer' : '';
    hover(store, mark?.events.length === 1 ? (mark.events[0]?.id ?? null) : null);
    onPointed(mark ? { mark, ...map.project([...mark.lngLat]) } : null);
  }

  const onMove = (event: MapMouseEvent) => {
    if (event.originalEvent.buttons === 0) point(markUnder(event));
  };
  const onOut = () => point(null);
  const onClick = (event: MapMouseEvent) => {
    const mark = markUnder(event);
    const [first] = mark?.events ?? [];
    if (!mark || !first) events.closeFan();
    else if (mark.events.length === 1) select(store, first.id);
    else if (mark.inOnePlace) events.openFan(mark);
    else openCluster(map, mark);
    if (mark && mark.events.length > 1) onOut();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && events.closeFan()) event.stopPropagation();
  };
  events.onRedraw(onOut);
  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  map.on('movestart', onOut);
  map.on('click', onClick);
  map.getContainer().addEventListener('keydown', onKey);
  return () => {
    map.off('mousemove', onMove);
    map.off('mouseout', onOut);
    map.off('movestart', onOut);
    map.off('click', onClick);
    map.getContainer().removeEventListener('keydown', onKey);
    onOut();
  };
}
