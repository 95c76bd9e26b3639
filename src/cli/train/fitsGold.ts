import { parseIsoDate } from '../../event-set/day.ts';
import type { DateLink } from '../../extract/events/dates/dateLink.ts';
import type { PlaceLink } from '../../extract/events/places/placeLink.ts';
import type { AnnotatedEvent } from '../annotate/annotation.ts';
import { compareEvents, type Fit, type ScoredGold } from '../eval/compareEvents.ts';

/** What the scorer says of a date and a place, either of them null, against a gold event. */
export function fitOf(gold: ScoredGold, date: DateLink | null, place: PlaceLink | null, quote: Quote): Fit {
  const first = date?.start ? parseIsoDate(date.start) : null;
  const last = date?.end ? parseIsoDate(date.end) : null;
  return compareEvents(gold, {
    event: {} as AnnotatedEvent,
    days: first === null || last === null ? null : [first, last],
    position: place && { lat: place.place.lngLat[1], lon: place.place.lngLat[0] },
    spans: quote ? [quote] : [],
  });
}

type Quote = { readonly start: number; readonly end: number } | null;

export function fitsPlace(gold: ScoredGold, place: PlaceLink): boolean {
  return fitOf(gold, null, place, null).whereFits;
}

export function fitsDate(gold: ScoredGold, date: DateLink): boolean {
  return fitOf(gold, date, null, null).whenFits;
}
