import { takeFree } from '../../articles/slug.ts';
import { readEdtf } from '../../event-set/edtf.ts';
import type { Attribution, EventFeature, EventProperties, Span } from '../../event-set/eventSet.ts';
import type { ImportContext } from './importEvents.ts';
import type { RecordEvent } from './readRecord.ts';
import { type RenderedRecord, spanOfCells } from './renderRecord.ts';

const CONTEXT_CHARS = 32;

/**
 * The event of a record, as the contract has it.
 *
 * @param start where the record's text begins in that of its article.
 * @param slug what an id begins with where the record has none.
 */
export function eventOfRecord(
  event: RecordEvent,
  { text, spans, start }: RenderedRecord & { readonly start: number },
  articleId: string,
  slug: string,
  { takenIds, hash }: ImportContext,
): EventFeature {
  const { date, place } = event;
  const id = takeFree(event.id ?? `${slug}-${hash(text).slice(0, 10)}`, takenIds);
  const quote = spans[event.quoteCell] ?? { start: 0, end: text.length };
  const reading = date && readEdtf(date.edtf);
  const exact = text.slice(quote.start, quote.end);
  const spanOf = (cells: readonly number[]) => moved(spanOfCells(spans, cells), start);
  const properties: EventProperties = {
    id,
    group: event.group,
    title: event.title,
    summary: exact,
    category: event.category,
    edtf: date?.edtf ?? null,
    start: reading?.start ?? null,
    end: reading?.end ?? null,
    precision: reading ? (event.precision ?? reading.precision) : null,
    time: date?.time ?? null,
    dateBasis: date ? (event.dateBasis ?? 'words') : null,
    placeBasis: place.lngLat ? (event.placeBasis ?? 'words') : null,
    placeName: place.name,
    level: place.level,
    radiusKm: place.radiusKm,
    countryCode: place.countryCode,
    admin1: place.admin1,
    geonameId: place.geonameId,
    featureCode: place.featureCode,
    alternatives: [],
    status: event.status,
    claim: event.claim,
    attribution: attributionOf(event, spans, start),
    confidence: event.confidence ?? 1,
    placeConfidence: place.lngLat ? event.placeConfidence : null,
    dateConfidence: date ? event.dateConfidence : null,
    doubtful: event.doubtful,
    evidence: [
      {
        articleId,
        start: start + quote.start,
        end: start + quote.end,
        exact,
        prefix: text.slice(Math.max(0, quote.start - CONTEXT_CHARS), quote.start),
        suffix: text.slice(quote.end, quote.end + CONTEXT_CHARS),
        eventSpan: null,
        dateSpan: date && spanOf(date.cells),
        placeSpan: place.lngLat && spanOf(place.nameCell === null ? place.pointCells : [place.nameCell]),
      },
    ],
    reports: [id],
    checkedBy: event.checkedBy,
  };
  const geometry = place.lngLat && { type: 'Point' as const, coordinates: [...place.lngLat] };
  return { type: 'Feature', id, geometry, properties };
}

function attributionOf(
  { attributionCell, cells }: RecordEvent,
  spans: readonly Span[],
  start: number,
): Attribution | null {
  const span = attributionCell === null ? undefined : spans[attributionCell];
  const name = attributionCell === null ? undefined : cells[attributionCell]?.value.slice(0, 300);
  return span && name ? { name, start: start + span.start, end: start + span.end } : null;
}

function moved(span: Span | null, by: number): Span | null {
  return span && { start: span.start + by, end: span.end + by };
}
