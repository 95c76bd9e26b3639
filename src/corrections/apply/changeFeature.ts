import { readEdtf } from '../../event-set/edtf.ts';
import type { Act, Check, EventFeature, EventProperties } from '../../event-set/eventSet.ts';
import type { Correction } from '../correction.ts';
import type { PlaceMembers } from './findPlace.ts';

/** The event with some members changed, and with what was done to it and by whom. */
export function changeFeature(
  feature: EventFeature,
  changes: Partial<EventProperties>,
  act: Act,
  was: string | null,
  { by, on, why }: Correction,
): EventFeature {
  const checks: readonly Check[] = [...(feature.properties.checks ?? []), { act, by, on, why, was }];
  const names = [...new Set(checks.map((check) => check.by))];
  const properties = { ...feature.properties, ...changes, checkedBy: names.join(', '), checks };
  return { ...feature, id: properties.id, properties };
}

/** The event's members at a place that a person named; null: the place is not known. */
export function placeChanges(
  { properties: { confidence, placeConfidence } }: EventFeature,
  place: PlaceMembers | null,
): Partial<EventProperties> {
  return { ...placeMembers(place), confidence: place ? without(confidence, placeConfidence) : confidence };
}

/** The event's members on a date that a person named, in EDTF; null: the date is not known. */
export function dateChanges(
  { properties: { confidence, dateConfidence } }: Pick<EventFeature, 'properties'>,
  edtf: string | null,
): Partial<EventProperties> {
  const confident = edtf === null ? confidence : without(confidence, dateConfidence);
  return { ...dateMembers(edtf), confidence: confident };
}

/** What the contract tells of a place that a person named. */
export function placeMembers(place: PlaceMembers | null) {
  return {
    placeBasis: place && ('person' as const),
    placeName: place?.placeName ?? null,
    level: place?.level ?? null,
    radiusKm: place?.radiusKm ?? null,
    countryCode: place?.countryCode ?? null,
    admin1: place?.admin1 ?? null,
    geonameId: place?.geonameId ?? null,
    featureCode: place?.featureCode ?? null,
    alternatives: [],
    placeConfidence: place && 1,
  };
}

/** What the contract tells of a date that a person named, in EDTF. */
export function dateMembers(edtf: string | null) {
  const reading = edtf === null ? null : readEdtf(edtf);
  return {
    edtf: reading && edtf,
    start: reading?.start ?? null,
    end: reading?.end ?? null,
    precision: reading?.precision ?? null,
    time: reading?.time ?? null,
    dateBasis: reading && ('person' as const),
    dateConfidence: reading && 1,
  };
}

/** A point as GeoJSON has it. */
export function geometryOf(place: PlaceMembers | null): EventFeature['geometry'] {
  return place && { type: 'Point', coordinates: [...place.lngLat] };
}

/** The confidence in the whole, once a person has made one part of it certain. */
function without(confidence: number, part: number | null): number {
  return part === null || part === 0 ? confidence : Math.round(Math.min(1, confidence / part) * 100) / 100;
}
