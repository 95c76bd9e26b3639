import type { Map as MapLibre } from 'maplibre-gl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { hover } from '../store/actions.ts';
import { useStoreApi } from '../store/useStore.ts';
import { focusedBeside } from '../surroundings/focus.ts';
import { eventDateWords } from '../words/dateWords.ts';
import { placeWords } from '../words/placeWords.ts';
import { useWords } from '../words/useWords.ts';
import type { Drawn } from './events/paintScene.ts';
import type { ShownEvents } from './events/showEvents.ts';
import { MapTip } from './MapTip.tsx';
import { nextMark } from './nextMark.ts';
import { openMark, type Pointed } from './useEvents.ts';

/**
 * The marks by keyboard: one stop of the Tab key, from which arrow keys go to the next mark in their direction, in an open fan from event to event. Enter opens,
 * Escape folds the fan.
 */
export function MarkCursor({ map, shown }: { readonly map: MapLibre; readonly shown: ShownEvents }) {
  const store = useStoreApi();
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [on, setOn] = useState<Pointed | null>(null);
  const wasFan = useRef(false);

  const go = (drawn: Drawn | null) => {
    setOn(drawn && { ...drawn, events: shown.eventsOf(drawn.mark) });
    hover(store, drawn?.mark.event?.id ?? null);
  };
  const first = () => nextMark(shown.drawn(), null, null, map.getContainer());

  useEffect(() => {
    /** The fan that has just opened, or what now stands where the cursor stood. */
    const follow = () => {
      if (!button.current || focusedBeside(button.current) !== button.current) return;
      const opened = shown.isFanOpen() && !wasFan.current;
      wasFan.current = shown.isFanOpen();
      setOn((before) => {
        const drawn = shown.drawn();
        const next = opened
          ? drawn[0]
          : (drawn.find(({ mark }) => before && isSame(mark, before.mark)) ??
            nextMark(drawn, before, null, map.getContainer()));
        return next ? { ...next, events: shown.eventsOf(next.mark) } : null;
      });
    };
    const stop = shown.onRedraw(follow);
    map.on('moveend', follow);
    return () => {
      stop();
      map.off('moveend', follow);
    };
  }, [shown, map]);

  const onKeyDown = (event: KeyboardEvent) => {
    const current = on && shown.drawn().find(({ mark }) => isSame(mark, on.mark));
    if (event.key.startsWith('Arrow')) {
      const fan = shown.isFanOpen();
      go(nextMark(shown.drawn(), current ?? null, event.key, map.getContainer(), fan) ?? current ?? first());
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (current) openMark(map, store, shown, current.mark);
    } else if (event.key === 'Escape') {
      if (!shown.closeFan()) return;
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className="mark-cursor"
        aria-label={words.mapView.marks}
        aria-describedby="mark-cursor-now"
        style={on ? ringOf(on) : undefined}
        onFocus={() => go(first())}
        onBlur={() => {
          setOn(null);
          hover(store, null);
        }}
        onKeyDown={onKeyDown}
        onClick={(event) => event.detail === 0 && on && openMark(map, store, shown, on.mark)}
      />
      <p id="mark-cursor-now" className="map-said" aria-live="polite">
        {on ? sayMark(on) : words.mapView.marksHint}
      </p>
      {on && <MapTip pointed={on} map={map} />}
    </>
  );

  function sayMark({ mark, events }: Pointed): string {
    const { mapView } = words;
    const [event] = events;
    if (mark.image === 'more') return mapView.moreHere(mark.count);
    const where = event && mark.inOnePlace ? placeWords(event.properties, words) : null;
    if (!mark.event) return where ? mapView.eventsIn(mark.count, where) : mapView.eventsAround(mark.count);
    return [mark.event.properties.title, eventDateWords(mark.event.properties, words), where]
      .filter(Boolean)
      .join(', ');
  }
}

function isSame(one: Drawn['mark'], other: Drawn['mark']): boolean {
  return one.event ? one.event === other.event : !other.event && one.group === other.group;
}

function ringOf({ x, y, mark }: Drawn) {
  const side = Math.max(24, 2 * mark.radiusPx + 10);
  return { left: x - side / 2, top: y - side / 2, width: side, height: side };
}
