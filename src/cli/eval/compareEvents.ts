import type { Span } from '../../event-set/eventSet.ts';
import type { AnnotatedEvent } from '../annotate/annotation.ts';
import { distanceKm } from './distanceKm.ts';
import type { Days } from './edtfDays.ts';
import type { GoldEvent } from './gold.ts';

/** A gold event ready to be compared. */
export interface ScoredGold {
  readonly event: GoldEvent;
  readonly isSure: boolean;
  readonly days: Days | null;
  readonly span: Span;
}

/** A predicted event ready to be compared; `spans` are all places where its quote stands in the text. */
export interface ScoredPrediction {
  readonly event: AnnotatedEvent;
  readonly days: Days | null;
  readonly position: { readonly lat: number; readonly lon: number } | null;
  readonly spans: readonly Span[];
}

/** How a prediction fits a gold event: whether, and how closely, from 0 to 1. */
export interface Fit {
  readonly whenFits: boolean;
  readonly when: number;
  readonly whereFits: boolean;
  readonly where: number;
  readonly quote: number;
}

/** A prediction may be this long in days, or twice the gold's length. */
const LONGEST_DAYS = 31;
const LEAST_RADIUS_KM = 161;
const RADIUS_KM: Readonly<Record<string, number>> = { admin1: 300, country: 900, region: 1500, water: 1500 };
/** Countries whose far corners lie beyond 900 km of their middle. */
const LARGE_COUNTRIES_KM: Readonly<Record<string, number>> = {
  'United States': 2800,
  Russia: 4000,
  Canada: 2800,
  Australia: 2400,
  China: 2400,
  Brazil: 2200,
  India: 1700,
  Kazakhstan: 1500,
  Argentina: 1900,
  Indonesia: 2400,
};

/** Dates fit when they overlap and the prediction is not too long, places when within the gold level's radius. */
export function compareEvents(gold: ScoredGold, prediction: ScoredPrediction): Fit {
  const when = compareDays(gold.days, prediction.days);
  const where = compareWhere(gold.event.where, prediction.position);
  return {
    whenFits: when !== null,
    when: when ?? 0,
    whereFits: where !== null,
    where: where ?? 0,
    quote: Math.max(0, ...prediction.spans.map((span) => sharedPart(span, gold.span))),
  };
}

/** Days shared over days of both, or null when the dates do not fit. */
function compareDays(gold: Days | null, prediction: Days | null): number | null {
  if (!gold || !prediction) return null;
  const shared = Math.min(prediction[1], gold[1]) - Math.max(prediction[0], gold[0]) + 1;
  if (shared <= 0 || lengthOf(prediction) > Math.max(LONGEST_DAYS, 2 * lengthOf(gold))) return null;
  return shared / (lengthOf(prediction) + lengthOf(gold) - shared);
}

/** Nearness within the radius from 0 to 1, or null when the place does not fit. */
function compareWhere(gold: GoldEvent['where'], position: ScoredPrediction['position']): number | null {
  if (!position) return null;
  const large = gold.level === 'country' ? LARGE_COUNTRIES_KM[gold.name] : undefined;
  const radius = Math.max(LEAST_RADIUS_KM, large ?? RADIUS_KM[gold.level] ?? LEAST_RADIUS_KM);
  const km = distanceKm(position, gold);
  return km <= radius ? 1 - km / radius : null;
}

function lengthOf([first, last]: Days): number {
  return last - first + 1;
}

/** What two spans share, as a part of the shorter one. */
function sharedPart(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / Math.min(a.end - a.start, b.end - b.start);
}
