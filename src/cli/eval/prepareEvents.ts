import { type Day, parseIsoDate } from '../../event-set/day.ts';
import type { AnnotatedEvent } from '../annotate/annotation.ts';
import type { ScoredGold, ScoredPrediction } from './compareEvents.ts';
import { hasPosition } from './distanceKm.ts';
import { type Days, daysOfEdtf } from './edtfDays.ts';
import { findQuote } from './findQuote.ts';
import type { EventsDocument } from './gold.ts';

/** The gold events of a document, ready to be compared. */
export function readGoldEvents({ events }: EventsDocument): readonly ScoredGold[] {
  return events.map((event) => ({
    event,
    isSure: event.confidence === 'sure',
    days: daysOfEdtf(event.when.edtf),
    span: { start: event.start, end: event.start + event.quote.length },
  }));
}

/** Predicted events with a date and a place, neither denied nor cancelled, ready to be compared. */
export function readPredictedEvents(
  { text }: EventsDocument,
  events: readonly AnnotatedEvent[],
): readonly ScoredPrediction[] {
  return events
    .filter(({ when, where, claim, status }) => when && where && claim !== 'denied' && status !== 'cancelled')
    .map((event) => ({
      event,
      days: daysOfPrediction(event.when),
      position: event.where && hasPosition(event.where) ? event.where : null,
      spans: findQuote(text, event.quote, event.start),
    }));
}

function daysOfPrediction(when: AnnotatedEvent['when']): Days | null {
  const first = when?.start ? parseIsoDate(when.start) : null;
  const last: Day | null = when?.end ? parseIsoDate(when.end) : first;
  if (first === null || last === null) return daysOfEdtf(when?.edtf);
  return first <= last ? [first, last] : [last, first];
}
