import type { AnnotatedTimex } from '../annotate/annotation.ts';
import type { TimesDocument } from './gold.ts';
import { dropRepeatedSpans, matchAsked } from './matchSpans.ts';
import { loosenTimex, normaliseTimex } from './normaliseTimex.ts';
import { type Rates, ratesOf, share } from './rates.ts';
import type { ScoringError } from './scoringError.ts';

export interface TimesView {
  /** Leaves durations and sets aside. */
  readonly datesOnly?: boolean;
}

/** Counts of the gold expressions of one TIMEX3 type. */
export interface TimesGroup {
  readonly gold: number;
  readonly found: number;
  readonly value: number;
}

export interface TimesScore {
  readonly documents: number;
  /** Same span. */
  readonly strict: Rates;
  /** Spans that overlap. */
  readonly relaxed: Rates;
  /** Spans that overlap, with the same value (TempEval-3's measure). */
  readonly value: Rates;
  readonly valueLoose: Rates;
  /** Of the matched, with the same value; and with the same type. */
  readonly valueAccuracy: number;
  readonly typeAccuracy: number | null;
  readonly byType: Readonly<Record<string, TimesGroup>>;
  readonly errors: readonly ScoringError[];
}

/** Scores predicted time expressions, keyed by document id, as TempEval-3 does (UzZaman et al. 2013). */
export function scoreTimes(
  documents: readonly TimesDocument[],
  predictions: ReadonlyMap<string, readonly AnnotatedTimex[]>,
  view: TimesView = {},
): TimesScore {
  const isAsked = ({ type }: { readonly type?: string }) =>
    !view.datesOnly || type === undefined || type === 'DATE' || type === 'TIME';
  const counts = { gold: 0, predicted: 0, strict: 0, relaxed: 0, value: 0, loose: 0, typed: 0, type: 0 };
  const byType: Record<string, { gold: number; found: number; value: number }> = {};
  const errors: ScoringError[] = [];
  for (const { id, text, timexes } of documents) {
    const predicted = dropRepeatedSpans(predictions.get(id) ?? []).filter(isAsked);
    const { gold, matches, spurious, missed } = matchAsked(timexes, predicted, isAsked);
    counts.gold += gold.length;
    counts.predicted += matches.length + spurious.length;
    counts.relaxed += matches.length;
    for (const { type } of gold) {
      byType[type] ??= { gold: 0, found: 0, value: 0 };
      byType[type].gold++;
    }
    for (const match of matches) {
      const wanted = gold[match.gold];
      const given = predicted[match.predicted];
      const group = byType[wanted.type];
      group.found++;
      if (match.exact) counts.strict++;
      if (given.type) {
        counts.typed++;
        if (given.type === wanted.type) counts.type++;
      }
      if (loosenTimex(wanted.value) === loosenTimex(given.value)) counts.loose++;
      if (normaliseTimex(wanted.value) === normaliseTimex(given.value)) {
        counts.value++;
        group.value++;
      } else {
        const { start, end, value } = wanted;
        errors.push({
          kind: 'value',
          id,
          text: wanted.text,
          start,
          end,
          expected: value,
          found: given.value,
        });
      }
    }
    for (const { start, end, value } of spurious) {
      errors.push({
        kind: 'spurious',
        id,
        text: text.slice(start, end),
        start,
        end,
        expected: null,
        found: value,
      });
    }
    for (const { start, end, value, text: words } of missed) {
      errors.push({ kind: 'miss', id, text: words, start, end, expected: value, found: null });
    }
  }
  return {
    documents: documents.length,
    strict: ratesOf(counts.strict, counts.predicted, counts.gold),
    relaxed: ratesOf(counts.relaxed, counts.predicted, counts.gold),
    value: ratesOf(counts.value, counts.predicted, counts.gold),
    valueLoose: ratesOf(counts.loose, counts.predicted, counts.gold),
    valueAccuracy: share(counts.value, counts.relaxed),
    typeAccuracy: counts.typed ? counts.type / counts.typed : null,
    byType,
    errors,
  };
}
