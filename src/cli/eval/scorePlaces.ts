import type { AnnotatedToponym } from '../annotate/annotation.ts';
import { areaUnderCurve, meanOf, medianOf } from './distanceFigures.ts';
import { hasPosition } from './distanceKm.ts';
import type { GoldToponym, PlacesDocument } from './gold.ts';
import { type FoundPlace, judgePlaces, type PlaceOutcome } from './judgePlaces.ts';
import { levelOfFeature } from './levelOfFeature.ts';
import { type Rates, ratesOf, share } from './rates.ts';
import { type Reliability, reliabilityOf } from './reliability.ts';
import type { ScoringError } from './scoringError.ts';

/** A place counts as right within 161 km (100 miles), the measure of the field (Gritta et al. 2019, GeoWebNews). */
const RIGHT_KM = 161;

export interface PlacesView {
  /** Leaves demonyms ("Turkish") aside. */
  readonly withoutDemonyms?: boolean;
  /** Leaves gold toponyms without coordinates aside. */
  readonly linkedOnly?: boolean;
}

/** Counts of the gold toponyms of one group. */
export interface PlacesGroup {
  readonly gold: number;
  readonly found: number;
  /** Gold toponyms with coordinates, and those of them that were found within 161 km. */
  readonly linked: number;
  readonly right: number;
}

export interface PlacesScore {
  readonly documents: number;
  readonly exact: Rates;
  readonly overlap: Rates;
  /** Resolution of the toponyms that were found and can be judged. */
  readonly resolution: {
    readonly judged: number;
    readonly unresolved: number;
    readonly accuracy161: number;
    readonly meanKm: number | null;
    readonly medianKm: number | null;
    readonly areaUnderCurve: number | null;
    readonly sameGeonameId: number | null;
  };
  readonly endToEnd161: Rates;
  /** The same, not counting predictions on gold toponyms whose place cannot be judged. */
  readonly endToEnd161Judged: Rates;
  readonly byLevel: Readonly<Record<string, PlacesGroup>>;
  readonly byType: Readonly<Record<string, PlacesGroup>>;
  /** Of the found and judged: right is within 161 km. */
  readonly reliability: Reliability;
  readonly errors: readonly ScoringError[];
}

/** Scores predicted toponyms, keyed by document id, as the field does: overlap, accuracy and F1 within 161 km. */
export function scorePlaces(
  documents: readonly PlacesDocument[],
  predictions: ReadonlyMap<string, readonly AnnotatedToponym[]>,
  view: PlacesView = {},
): PlacesScore {
  const isAsked = (gold: GoldToponym) =>
    !(view.withoutDemonyms && gold.demonym) && !(view.linkedOnly && !hasPosition(gold));
  const outcomes = documents.flatMap((document) =>
    judgePlaces(document, predictions.get(document.id) ?? [], isAsked),
  );
  const found = outcomes.filter((outcome) => outcome.kind === 'found');
  const golds = outcomes.flatMap((outcome) => (outcome.kind === 'spurious' ? [] : [outcome.gold]));
  const predicted = outcomes.filter(({ kind }) => kind !== 'missed').length;
  const linked = golds.filter(hasPosition).length;
  const right = found.filter(isRight).length;
  const unjudged = found.filter(({ gold }) => !hasPosition(gold)).length;
  const distances = found.flatMap(({ km }) => (km === null ? [] : [km]));
  const withIds = found.filter(({ km, gold, given }) => km !== null && gold.geonameId && given.geonameId);
  const sameIds = withIds.filter(({ gold, given }) => String(gold.geonameId) === String(given.geonameId));
  return {
    documents: documents.length,
    exact: ratesOf(found.filter(({ exact }) => exact).length, predicted, golds.length),
    overlap: ratesOf(found.length, predicted, golds.length),
    resolution: {
      judged: distances.length,
      unresolved: found.filter(isUnresolved).length,
      accuracy161: share(right, distances.length),
      meanKm: meanOf(distances),
      medianKm: medianOf(distances),
      areaUnderCurve: areaUnderCurve(distances),
      sameGeonameId: withIds.length ? sameIds.length / withIds.length : null,
    },
    endToEnd161: ratesOf(right, predicted, linked),
    endToEnd161Judged: ratesOf(right, predicted - unjudged, linked),
    byLevel: groupBy(outcomes, ({ fcode }) => (fcode === undefined ? 'unknown' : levelOfFeature(fcode))),
    byType: groupBy(outcomes, ({ demonym, type }) => (demonym ? 'demonym' : (type ?? 'name'))),
    reliability: reliabilityOf(
      found
        .filter(({ km, given }) => km !== null && Number.isFinite(given.confidence))
        .map((each) => ({ confidence: each.given.confidence, right: isRight(each) })),
    ),
    errors: outcomes.flatMap(errorOf),
  };
}

function isRight({ km }: FoundPlace): boolean {
  return km !== null && km <= RIGHT_KM;
}

function isUnresolved({ gold, given }: FoundPlace): boolean {
  return hasPosition(gold) && !hasPosition(given);
}

function groupBy(
  outcomes: readonly PlaceOutcome[],
  nameOf: (gold: GoldToponym) => string,
): Readonly<Record<string, PlacesGroup>> {
  const groups: Record<string, { -readonly [K in keyof PlacesGroup]: number }> = {};
  for (const outcome of outcomes) {
    if (outcome.kind === 'spurious') continue;
    const name = nameOf(outcome.gold);
    groups[name] ??= { gold: 0, found: 0, linked: 0, right: 0 };
    const group = groups[name];
    group.gold++;
    if (hasPosition(outcome.gold)) group.linked++;
    if (outcome.kind === 'missed') continue;
    group.found++;
    if (isRight(outcome)) group.right++;
  }
  return groups;
}

function errorOf(outcome: PlaceOutcome): readonly ScoringError[] {
  const { id, text } = outcome.document;
  if (outcome.kind === 'spurious') {
    const { start, end } = outcome.given;
    return [{ kind: 'spurious', id, text: text.slice(start, end), start, end, expected: null, found: null }];
  }
  const { start, end, text: words } = outcome.gold;
  const error = { id, text: words, start, end, expected: describe(outcome.gold), found: null };
  if (outcome.kind === 'missed') return [{ ...error, kind: 'miss', expected: null }];
  if (isUnresolved(outcome)) return [{ ...error, kind: 'unresolved' }];
  if (outcome.km === null || isRight(outcome)) return [];
  return [{ ...error, kind: 'far', found: describe(outcome.given) }];
}

function describe({
  name,
  lat,
  lon,
}: Pick<GoldToponym, 'lat' | 'lon'> & { readonly name?: string | null }): string {
  return [name, lat?.toFixed(2), lon?.toFixed(2)].filter(Boolean).join(' ');
}
