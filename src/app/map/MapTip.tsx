import type { Map as MapLibre } from 'maplibre-gl';
import type { AppEvent } from '../store/prepare.ts';
import { EventSymbol } from '../symbols/EventSymbol.tsx';
import { eventDateWords } from '../words/dateWords.ts';
import { placeWords } from '../words/placeWords.ts';
import { useWords } from '../words/useWords.ts';
import type { Pointed } from './useEvents.ts';

const MOST_LISTED = 5;
const WIDTH_PX = 264;

/** What the pointer is on, in words: one event's title, date and place, or the first of several. For the eye only: the list says the same. */
export function MapTip({ pointed, map }: { readonly pointed: Pointed; readonly map: MapLibre }) {
  const { mark, events, x, y } = pointed;
  const { clientWidth, clientHeight } = map.getContainer();
  const left = Math.max(8, Math.min(clientWidth - WIDTH_PX - 8, x - WIDTH_PX / 2));
  const above = pointed.side ? pointed.side === 'above' : y > clientHeight * 0.45;
  const gap = mark.radiusPx + 8;
  return (
    <div
      className="map-tip"
      aria-hidden="true"
      style={above ? { left, bottom: clientHeight - y + gap } : { left, top: y + gap }}
    >
      {mark.event ? <OneEvent event={mark.event} /> : <Several mark={mark} events={events} />}
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

function Several({ mark, events }: Pick<Pointed, 'mark' | 'events'>) {
  const words = useWords();
  const { mapView } = words;
  const [first] = events;
  const where = mark.inOnePlace && first ? placeWords(first.properties, words) : null;
  const amount = mark.count;
  return (
    <>
      <p className="map-tip-title">
        {mark.image === 'more'
          ? mapView.moreHere(amount)
          : where
            ? mapView.eventsIn(amount, where)
            : mapView.eventsAround(amount)}
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
        {amount > MOST_LISTED + 1 && `${mapView.more(amount - MOST_LISTED)} `}
        {mark.inOnePlace ? mapView.spreadHint : mapView.nearerHint}
      </p>
    </>
  );
}
