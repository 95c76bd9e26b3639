import type { AnnotatedToponym } from '../annotate/annotation.ts';
import { distanceKm, hasPosition } from './distanceKm.ts';
import type { GoldToponym, PlacesDocument } from './gold.ts';
import { levelOfFeature } from './levelOfFeature.ts';
import { dropRepeatedSpans, matchAsked } from './matchSpans.ts';
import { type Rates, ratesOf, share } from './rates.ts';
import { type Judgement, type Reliability, reliabilityOf } from './reliability.ts';
import type { ScoringError } from './scoringError.ts';

/** A place counts as right within 161 km (100 miles), the measure of the field (Gritta et al. 2019, GeoWebNews). */
const RIGHT_KM = 161;
/** Half the Earth's girth in kilometres, the greatest error there can be. */
const GREATEST_KM = 20_039;

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
  const counts = {
    gold: 0,
    predicted: 0,
    exact: 0,
    overlap: 0,
    linked: 0,
    right: 0,
    unresolved: 0,
    unjudged: 0,
  };
  const ids = { both: 0, same: 0 };
  const distances: number[] = [];
  const judgements: Judgement[] = [];
  const errors: ScoringError[] = [];
  const byLevel: Record<string, Tally> = {};
  const byType: Record<string, Tally> = {};
  for (const { id, text, toponyms } of documents) {
    const predicted = dropRepeatedSpans(predictions.get(id) ?? []);
    const { gold, matches, spurious, missed } = matchAsked(toponyms, predicted, isAsked);
    counts.gold += gold.length;
    counts.predicted += matches.length + spurious.length;
    counts.overlap += matches.length;
    counts.linked += gold.filter(hasPosition).length;
    const tallies = (toponym: GoldToponym) => [
      tallyOf(byLevel, toponym.fcode === undefined ? 'unknown' : levelOfFeature(toponym.fcode)),
      tallyOf(byType, toponym.demonym ? 'demonym' : (toponym.type ?? 'name')),
    ];
    for (const toponym of gold)
      for (const tally of tallies(toponym)) {
        tally.gold++;
        if (hasPosition(toponym)) tally.linked++;
      }
    for (const match of matches) {
      const wanted = gold[match.gold];
      const given = predicted[match.predicted];
      const groups = tallies(wanted);
      for (const tally of groups) tally.found++;
      if (match.exact) counts.exact++;
      if (!hasPosition(wanted)) {
        counts.unjudged++;
        continue;
      }
      const error = {
        id,
        text: wanted.text,
        start: wanted.start,
        end: wanted.end,
        expected: describe(wanted),
      };
      if (!hasPosition(given)) {
        counts.unresolved++;
        errors.push({ kind: 'unresolved', ...error, found: null });
        continue;
      }
      const km = distanceKm(wanted, given);
      const right = km <= RIGHT_KM;
      distances.push(km);
      if (Number.isFinite(given.confidence)) judgements.push({ confidence: given.confidence, right });
      if (wanted.geonameId && given.geonameId) {
        ids.both++;
        if (String(wanted.geonameId) === String(given.geonameId)) ids.same++;
      }
      if (right) {
        counts.right++;
        for (const tally of groups) tally.right++;
      } else errors.push({ kind: 'far', ...error, found: describe(given) });
    }
    for (const { start, end } of spurious) {
      errors.push({
        kind: 'spurious',
        id,
        text: text.slice(start, end),
        start,
        end,
        expected: null,
        found: null,
      });
    }
    for (const { start, end, text: words } of missed) {
      errors.push({ kind: 'miss', id, text: words, start, end, expected: null, found: null });
    }
  }
  return {
    documents: documents.length,
    exact: ratesOf(counts.exact, counts.predicted, counts.gold),
    overlap: ratesOf(counts.overlap, counts.predicted, counts.gold),
    resolution: {
      judged: distances.length,
      unresolved: counts.unresolved,
      accuracy161: share(counts.right, distances.length),
      meanKm: distances.length ? distances.reduce((a, b) => a + b, 0) / distances.length : null,
      medianKm: medianOf(distances),
      areaUnderCurve: areaUnderCurve(distances),
      sameGeonameId: ids.both ? ids.same / ids.both : null,
    },
    endToEnd161: ratesOf(counts.right, counts.predicted, counts.linked),
    endToEnd161Judged: ratesOf(counts.right, counts.predicted - counts.unjudged, counts.linked),
    byLevel,
    byType,
    reliability: reliabilityOf(judgements),
    errors,
  };
}

type Tally = { -readonly [K in keyof PlacesGroup]: number };

function tallyOf(groups: Record<string, Tally>, name: string): Tally {
  groups[name] ??= { gold: 0, found: 0, linked: 0, right: 0 };
  return groups[name];
}

function describe({ name, lat, lon }: { name?: string | null; lat: number; lon: number }): string {
  return `${name ?? ''} ${lat.toFixed(2)},${lon.toFixed(2)}`.trim();
}

function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Area under the curve of sorted log errors by trapezoids (Gritta et al. 2018): 0 is perfect, 1 the worst. */
function areaUnderCurve(distances: readonly number[]): number | null {
  const logs = distances.map((km) => Math.log(km + 1)).sort((a, b) => a - b);
  if (logs.length === 0) return null;
  if (logs.length === 1) return logs[0] / Math.log(GREATEST_KM);
  let sum = 0;
  for (let i = 1; i < logs.length; i++) sum += (logs[i] + logs[i - 1]) / 2;
  return sum / (Math.log(GREATEST_KM) * (logs.length - 1));
}
