import { formatIsoDate } from '../../event-set/day.ts';
import type { AnnotatedTimex } from '../annotate/annotation.ts';
import { daysOfEdtf } from './edtfDays.ts';
import type { GoldExpectation, GoldReading, SuiteDocument } from './gold.ts';
import { share } from './rates.ts';
import type { ScoringError } from './scoringError.ts';
import { type DayRange, daysOfValue } from './valueDays.ts';

export interface SuiteScore {
  readonly cases: number;
  readonly casesRight: number;
  readonly caseAccuracy: number;
  readonly expected: number;
  readonly found: number;
  readonly foundRecall: number;
  readonly right: number;
  readonly rightRecall: number;
  readonly predictions: number;
  readonly rightPrecision: number;
  readonly negativeCases: number;
  readonly negativeRight: number;
  readonly errors: readonly ScoringError[];
}

/** A case of a phrase suite is right when each expected date is found with one of its accepted readings. */
export function scoreSuite(
  documents: readonly SuiteDocument[],
  predictions: ReadonlyMap<string, readonly AnnotatedTimex[]>,
): SuiteScore {
  const counts = {
    casesRight: 0,
    expected: 0,
    found: 0,
    right: 0,
    predictions: 0,
    negativeCases: 0,
    negativeRight: 0,
  };
  const errors: ScoringError[] = [];
  for (const { id, text, expected } of documents) {
    const predicted = readPredictions(predictions.get(id) ?? []);
    counts.expected += expected.length;
    counts.predictions += predicted.length;
    const fail = (kind: 'spurious' | 'wrong') =>
      errors.push({
        kind,
        id,
        text,
        start: 0,
        end: text.length,
        expected: expected.map((each) => acceptedOf(each).join(' or ')).join('; ') || null,
        found: predicted.map(({ timex }) => timex.edtf ?? timex.value).join('; ') || null,
      });
    if (expected.length === 0) {
      counts.negativeCases++;
      if (predicted.length === 0) {
        counts.negativeRight++;
        counts.casesRight++;
      } else fail('spurious');
      continue;
    }
    const used = new Set<number>();
    let allRight = true;
    for (const each of expected) {
      const accepted = acceptedOf(each);
      const there = predicted
        .map((_, i) => i)
        .filter((i) => !used.has(i) && overlaps(each, predicted[i].timex));
      const hit = there.find((i) =>
        predicted[i].ranges.some((range) => range && accepted.includes(range.join('/'))),
      );
      if (there.length > 0) counts.found++;
      if (hit === undefined) {
        allRight = false;
        continue;
      }
      used.add(hit);
      counts.right++;
    }
    if (allRight) counts.casesRight++;
    else fail('wrong');
  }
  return {
    cases: documents.length,
    ...counts,
    caseAccuracy: share(counts.casesRight, documents.length),
    foundRecall: share(counts.found, counts.expected),
    rightRecall: share(counts.right, counts.expected),
    rightPrecision: share(counts.right, counts.predictions),
    errors,
  };
}

function acceptedOf(expected: GoldExpectation): readonly string[] {
  return (expected.values ?? [expected]).map(rangeOf).flatMap((range) => (range ? [range.join('/')] : []));
}

function rangeOf({ startDate, endDate, value }: GoldReading): DayRange | null {
  return startDate || endDate ? [startDate ?? null, endDate ?? null] : daysOfValue(value);
}

interface PredictedRanges {
  readonly timex: AnnotatedTimex;
  readonly ranges: readonly (DayRange | null)[];
}

/** Dates, times and intervals; the suites end a spoken range on its last day or behind it, so both forms count. */
function readPredictions(timexes: readonly AnnotatedTimex[]): readonly PredictedRanges[] {
  return timexes
    .filter(({ type, edtf }) => type === 'DATE' || type === 'TIME' || edtf?.includes('/'))
    .map((timex) => {
      const days = daysOfEdtf(timex.edtf);
      if (!days || !timex.edtf) return { timex, ranges: [daysOfValue(timex.value)] };
      const [first, last] = [formatIsoDate(days[0]), formatIsoDate(days[1])];
      const whole: DayRange = [first, formatIsoDate(days[1] + 1)];
      if (!timex.edtf.includes('/')) return { timex, ranges: [whole, daysOfValue(timex.value)] };
      const lastPart = daysOfEdtf(timex.edtf.split('/')[1]);
      return { timex, ranges: [whole, [first, last], [first, formatIsoDate(lastPart?.[0] ?? days[1])]] };
    });
}

function overlaps(expected: GoldExpectation, timex: AnnotatedTimex): boolean {
  if (expected.start === undefined || expected.start === null) return true;
  return Math.min(expected.start + expected.text.length, timex.end) > Math.max(expected.start, timex.start);
}
