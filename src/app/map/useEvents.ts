import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { hover, select } from '../store/actions.ts';
import type { AppEvent } from '../store/prepare.ts';
import type { Store } from '../store/store.ts';
import { useStoreApi } from '../store/useStore.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { usePalette } from '../theme/usePalette.ts';
import { useWords } from '../words/useWords.ts';
import { openCluster } from './camera.ts';
import { nameCandidate } from './candidateName.ts';
import type { Mark } from './events/marks.ts';
import type { Drawn } from './events/paintScene.ts';
import { type ShownEvents, showEvents } from './events/showEvents.ts';
import { followCamera } from './followCamera.ts';
import { mapPicture } from './mapPicture.ts';

/** A mark that the pointer or the keyboard is on, with its events, and where it is drawn, in pixels of the map. */
export interface Pointed extends Drawn {
  readonly events: readonly AppEvent[];
}

/** Draws the store's events on the map and lets the pointer at them. Gives what the pointer is on. `stays`: the camera stands already where it should. */
export function useEvents(
  map: MapLibre | null,
  stays: boolean,
): { shown: ShownEvents | null; pointed: Pointed | null } {
  const store = useStoreApi();
  const { locale } = useWords();
  const palette = usePalette();
  const { root } = useSurroundings();
  const [shown, setShown] = useState<ShownEvents | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    if (!map) return;
    const events = showEvents(map, store, root, (candidate) => nameCandidate(candidate, locale));
    setShown(events);
    const stopCamera = followCamera(map, store, events.placeOf, stays);
    store.setState({ mapPicture: () => mapPicture(map) });
    const stopPointer = followPointer(map, store, events, setPointed);
    return () => {
      stopPointer();
      stopCamera();
      events.stop();
      store.setState({ mapPicture: null });
      setShown(null);
    };
  }, [map, store, root, locale, stays]);
  useEffect(() => shown?.recolour(palette), [shown, palette]);
  return { shown, pointed };
}

/** What a click or the Enter key does to a mark: one event is selected, those in one spot are spread out, others are come nearer to. */
export function openMark(map: MapLibre, store: Store, shown: ShownEvents, mark: Mark): void {
  if (mark.event) select(store, mark.event.id);
  else if (mark.inOnePlace || map.getZoom() > map.getMaxZoom() - 0.5) shown.openFan(mark);
  else openCluster(map, shown.placesOf(mark));
}

/** How far beside a mark the pointer may be; fingers are wider. */
const REACH_PX = 4;
const FINGER_PX = 12;

function followPointer(
  map: MapLibre,
  store: Store,
  shown: ShownEvents,
  onPointed: (pointed: Pointed | null) => void,
): () => void {
  let last: Mark | null = null;

  function point(drawn: Drawn | null): void {
    const mark = drawn?.mark ?? null;
    if (mark === last) return;
    last = mark;
    map.getCanvas().style.cursor = mark ? 'pointer' : '';
    hover(store, mark?.event?.id ?? null);
    onPointed(drawn && { ...drawn, events: shown.eventsOf(drawn.mark) });
  }

  const onMove = ({ point: { x, y }, originalEvent }: MapMouseEvent) => {
    if (originalEvent.buttons === 0) point(shown.markAt(x, y, REACH_PX));
  };
  const onOut = () => point(null);
  const onClick = ({ point: { x, y }, originalEvent }: MapMouseEvent) => {
    const isFinger = (originalEvent as PointerEvent).pointerType === 'touch';
    const drawn = shown.markAt(x, y, isFinger ? FINGER_PX : REACH_PX);
    if (!drawn) shown.closeFan();
    else openMark(map, store, shown, drawn.mark);
    if (drawn && !drawn.mark.event) onOut();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && shown.closeFan()) event.stopPropagation();
  };
  const stopRedraw = shown.onRedraw(onOut);
  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  map.on('movestart', onOut);
  map.on('click', onClick);
  map.getContainer().addEventListener('keydown', onKey);
  return () => {
    stopRedraw();
    map.off('mousemove', onMove);
    map.off('mouseout', onOut);
    map.off('movestart', onOut);
    map.off('click', onClick);
    map.getContainer().removeEventListener('keydown', onKey);
    onOut();
  };
}
