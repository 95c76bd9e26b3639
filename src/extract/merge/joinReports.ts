import type { Claim, EventFeature, EventProperties, Evidence, Status } from '../../event-set/eventSet.ts';
import { daysOf, isFinerPlace } from './specificity.ts';

/** What a further report adds to the confidence, as a share of what is missing to certainty. */
const FURTHER_REPORT = 0.3;
const MOST_CONFIDENCE = 0.99;
/** What was held is no plan any more. */
const STATUS_RANK: readonly Status[] = ['happened', 'ongoing', 'cancelled', 'planned'];

/**
 * One feature of the reports of an event, the earliest first: it lends the id. The report that says most precisely when
 * and where, of those that tell what became of it, speaks for all: its headline and its quote come first. A more precise
 * date or place of another takes the stead of its own; all evidence is kept.
 */
export function joinReports(reports: readonly EventFeature[]): EventFeature {
  const [earliest] = reports;
  if (reports.length === 1) return earliest;
  const ranked = rank(reports);
  const [lead] = ranked;
  const dated = ranked.reduce((best, one) => (daysOf(one) < daysOf(best) / 2 ? one : best));
  const placed = ranked.reduce((best, one) => (isFinerPlace(one, best) ? one : best));
  const others = reports.filter((feature) => feature !== lead);
  return {
    ...lead,
    id: earliest.id,
    geometry: placed.geometry,
    properties: {
      ...lead.properties,
      ...datePart(dated.properties),
      ...placePart(placed.properties),
      id: earliest.id,
      group: reports.find(({ properties }) => properties.group !== null)?.properties.group ?? null,
      claim: joinClaims(ranked),
      confidence: joinConfidences(reports.map(({ properties }) => properties.confidence)),
      evidence: [lead, ...others].flatMap((feature) =>
        markEvidence(feature, feature !== lead && feature === dated, feature !== lead && feature === placed),
      ),
      reports: reports.flatMap(({ properties }) => properties.reports),
    },
  };
}

/** Reports of what became of it before plans, then the most precise, then the surest; the earliest first among equals. */
function rank(features: readonly EventFeature[]): readonly EventFeature[] {
  const standing = ({ properties }: EventFeature) => STATUS_RANK.indexOf(properties.status);
  const isDenial = ({ properties }: EventFeature) => (properties.claim === 'denied' ? 1 : 0);
  return features.toSorted(
    (a, b) =>
      isDenial(a) - isDenial(b) ||
      standing(a) - standing(b) ||
      daysOf(a) - daysOf(b) ||
      (isFinerPlace(a, b) ? -1 : isFinerPlace(b, a) ? 1 : 0) ||
      b.properties.confidence - a.properties.confidence,
  );
}

/** Says of a report's first quote that the event has its date or its place from there. */
function markEvidence(
  { properties }: EventFeature,
  givesDate: boolean,
  givesPlace: boolean,
): readonly Evidence[] {
  const [first, ...rest] = properties.evidence;
  return [{ ...first, ...(givesDate ? { givesDate } : {}), ...(givesPlace ? { givesPlace } : {}) }, ...rest];
}

function datePart(from: EventProperties) {
  const { edtf, start, end, precision, time, dateBasis, dateConfidence } = from;
  return { edtf, start, end, precision, time, dateBasis, dateConfidence };
}

function placePart(from: EventProperties) {
  const { placeBasis, placeName, level, radiusKm, countryCode, admin1 } = from;
  const { geonameId, featureCode, alternatives, placeConfidence } = from;
  return {
    placeBasis,
    placeName,
    level,
    radiusKm,
    countryCode,
    admin1,
    geonameId,
    featureCode,
    alternatives,
    placeConfidence,
  };
}

/** What some state and others deny is disputed. */
function joinClaims([lead, ...others]: readonly EventFeature[]): Claim {
  const { claim } = lead.properties;
  const isDenied = others.some(({ properties }) => properties.claim === 'denied');
  return claim !== 'denied' && isDenied ? 'disputed' : claim;
}

function joinConfidences(confidences: readonly number[]): number {
  const [surest, ...rest] = confidences.toSorted((a, b) => b - a);
  const joined = rest.reduce((sum, one) => sum + (1 - sum) * one * FURTHER_REPORT, surest);
  return Math.round(Math.min(MOST_CONFIDENCE, joined) * 100) / 100;
}
