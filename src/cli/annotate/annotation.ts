import type { EventFeature } from '../../event-set/eventSet.ts';
import type { Timex, Toponym } from '../../extract/mentions.ts';
import type { ArticleReading } from '../../extract/pipeline.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../minConfidence.ts';

/**
 * What `annotate` says of an article, as JSON; offsets are into the text as it came in. An event with date and place that
 * `build` would put into the tray of the doubtful is left out.
 */
export function annotationOf({
  toponyms,
  timexes,
  events,
}: Pick<ArticleReading, 'toponyms' | 'timexes' | 'events'>) {
  return {
    toponyms: toponyms.map(writeToponym),
    timexes: timexes.map(writeTimex),
    events: events.filter(isShown).map(writeEvent),
  };
}

/** One line of predictions, as `annotate` writes them. */
export type Annotation = ReturnType<typeof annotationOf>;
export type AnnotatedToponym = Annotation['toponyms'][number];
export type AnnotatedTimex = Annotation['timexes'][number];
export type AnnotatedEvent = Annotation['events'][number];

function isShown({ properties: { edtf, placeName, confidence } }: EventFeature): boolean {
  return edtf === null || placeName === null || confidence >= DEFAULT_MIN_CONFIDENCE;
}

function writeToponym({ start, end, text, place, confidence }: Toponym) {
  return {
    start,
    end,
    text,
    name: place?.name ?? null,
    lat: place?.lngLat[1] ?? null,
    lon: place?.lngLat[0] ?? null,
    geonameId: place?.geonameId ?? null,
    countryCode: place?.countryCode ?? null,
    level: place?.level ?? null,
    confidence,
  };
}

function writeTimex({ start, end, text, type, value, edtf }: Timex) {
  return { start, end, text, type, value, edtf };
}

function writeEvent({ geometry, properties }: EventFeature) {
  const { title, category, status, claim, confidence, edtf, placeName, level, radiusKm, placeBasis } =
    properties;
  const quote = properties.evidence[0];
  return {
    title,
    category,
    status,
    claim,
    start: quote?.start ?? null,
    end: quote?.end ?? null,
    quote: quote?.exact ?? null,
    when:
      edtf === null
        ? null
        : { edtf, start: properties.start, end: properties.end, basis: properties.dateBasis },
    where: geometry && {
      name: placeName,
      lat: geometry.coordinates[1] ?? null,
      lon: geometry.coordinates[0] ?? null,
      level,
      radiusKm,
      basis: placeBasis,
    },
    confidence,
  };
}
