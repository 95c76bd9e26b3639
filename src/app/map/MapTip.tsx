import type { Map as MapLibre } from 'maplibre-gl';
import type { AppEvent } from '../store/prepare.ts';
import { EventSymbol } from '../symbols/EventSymbol.tsx';
import { eventDateWords } from '../words/dateWords.ts';
import { placeWords } from '../words/placeWords.ts';
import { useWords } from '../words/useWords.ts';
import { mapEnglish } from './mapWords.ts';
import type { Pointed } from './useEvents.ts';

const MOST_LISTED = 5;
const WIDTH_PX = 264;

/** What the pointer is on, in words: one event's title, date and place, or the first of several. For the eye only: the list says the same. */
export function MapTip({ pointed, map }: { readonly pointed: Pointed; readonly map: MapLibre }) {
  const { mark, x, y } = pointed;
  const { clientWidth, clientHeight } = map.getContainer();
  const left = Math.max(8, Math.min(clientWidth - WIDTH_PX - 8, x - WIDTH_PX / 2));
  const above = y > clientHeight * 0.45;
  const gap = mark.radiusPx + 8;
  const [first] = mark.events;
  return (
    <div
      className="map-tip"
      aria-hidden="true"
      style={above ? { left, bottom: clientHeight - y + gap } : { left, top: y + gap }}
    >
      {mark.events.length === 1 && first ? <OneEvent event={first} /> : <Several pointed={pointed} />}
    </div>
  );
}

function OneEvent({ event }: { readonly event: AppEvent }) {
  const words = useWords();
  const { properties } = event;
  const when = eventDateWords(properties, words) ?? words.undatedPhrase;
  const where = placeWords(properties, words) ?? words.unplacedPhrase;
  return (
    <>
      <p className="map-tip-title">{properties.title}</p>
      <p className="quiet">
        {when} · {where}
      </p>
    </>
  );
}

function Several({ pointed }: { readonly pointed: Pointed }) {
  const { events, inOnePlace } = pointed.mark;
  const words = useWords();
  const [first] = events;
  const where = inOnePlace && first ? placeWords(first.properties, words) : null;
  const amount = events.length;
  return (
    <>
      <p className="map-tip-title">
        {where ? mapEnglish.eventsIn(amount, where) : mapEnglish.eventsAround(amount)}
      </p>
      <ul>
        {events.slice(0, amount > MOST_LISTED + 1 ? MOST_LISTED : amount).map(({ id, properties }) => (
          <li key={id}>
            <EventSymbol
              category={properties.category}
              status={properties.status}
              claim={properties.claim}
              size={11}
            />
            <span>{properties.title}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {amount > MOST_LISTED + 1 && `${mapEnglish.more(amount - MOST_LISTED)} `}
        {inOnePlace ? mapEnglish.spreadHint : mapEnglish.nearerHint}
      </p>
    </>
  );
}
