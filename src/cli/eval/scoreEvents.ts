import type { AnnotatedEvent } from '../annotate/annotation.ts';
import { compareEvents } from './compareEvents.ts';
import {
  add,
  bootstrapInterval,
  type EventRates,
  type EventTally,
  emptyTally,
  ratesOfTally,
  tallyOf,
} from './eventTally.ts';
import type { EventsDocument } from './gold.ts';
import { EVENT_MODES, matchEvents } from './matchEvents.ts';
import { readGoldEvents, readPredictedEvents } from './prepareEvents.ts';
import { type Judgement, type Reliability, reliabilityOf } from './reliability.ts';
import type { ScoringError } from './scoringError.ts';

export interface EventsScore {
  readonly documents: number;
  readonly joint: EventRates;
  readonly when: EventRates;
  readonly where: EventRates;
  /** 95 % bootstrap interval of joint F1 over documents. */
  readonly jointF1Interval: readonly [number, number];
  /** Matched predictions with a quote, and those whose quote shares half of the gold quote or more. */
  readonly quotes: { readonly matched: number; readonly agree: number; readonly notInText: number };
  readonly byLevel: Readonly<Record<string, { readonly sure: number; readonly hits: number }>>;
  /** Of the predictions that match a sure event or nothing: right is a joint match. */
  readonly reliability: Reliability;
  readonly errors: readonly ScoringError[];
}

/**
 * Scores predicted events, keyed by document id: pairs of date and place, matched one to one with the gold. What has
 * no date or no place, is denied or cancelled is not scored; debatable gold never counts against a prediction.
 */
export function scoreEvents(
  documents: readonly EventsDocument[],
  predictions: ReadonlyMap<string, readonly AnnotatedEvent[]>,
): EventsScore {
  const totals = { joint: emptyTally(), when: emptyTally(), where: emptyTally() };
  const jointTallies: EventTally[] = [];
  const quotes = { matched: 0, agree: 0, notInText: 0 };
  const byLevel: Record<string, { sure: number; hits: number }> = {};
  const judgements: Judgement[] = [];
  const errors: ScoringError[] = [];
  for (const document of documents) {
    const gold = readGoldEvents(document);
    const predicted = readPredictedEvents(document, predictions.get(document.id) ?? []);
    const fits = gold.map((wanted) => predicted.map((given) => compareEvents(wanted, given)));
    for (const mode of EVENT_MODES) {
      const tally = tallyOf(gold, predicted, matchEvents(gold, predicted, fits, mode));
      add(totals[mode], tally);
      if (mode === 'joint') jointTallies.push(tally);
    }
    const matches = matchEvents(gold, predicted, fits, 'joint');
    const matchOfGold = new Map(matches.map((match) => [match.gold, match]));
    const matchOfPrediction = new Map(matches.map((match) => [match.predicted, match]));
    for (const match of matches) {
      if (!predicted[match.predicted].event.quote) continue;
      quotes.matched++;
      if (match.fit.quote >= 0.5) quotes.agree++;
    }
    gold.forEach(({ event, isSure }, i) => {
      if (!isSure) return;
      byLevel[event.where.level] ??= { sure: 0, hits: 0 };
      const group = byLevel[event.where.level];
      group.sure++;
      if (matchOfGold.has(i)) {
        group.hits++;
        return;
      }
      const free = fits[i].filter((_, j) => !matchOfPrediction.has(j));
      const near = [
        free.some(({ whenFits }) => whenFits) && 'the date',
        free.some(({ whereFits }) => whereFits) && 'the place',
      ];
      errors.push({
        kind: 'miss',
        id: document.id,
        text: event.what,
        start: event.start,
        end: event.start + event.quote.length,
        expected: `${event.when.edtf}; ${event.where.name}`,
        found: near.filter(Boolean).join(', ') || null,
      });
    });
    predicted.forEach(({ event, spans }, j) => {
      if (event.quote && spans.length === 0) quotes.notInText++;
      const match = matchOfPrediction.get(j);
      const isSure = match !== undefined && gold[match.gold].isSure;
      if (Number.isFinite(event.confidence) && (isSure || !match))
        judgements.push({ confidence: event.confidence, right: isSure });
      if (match) return;
      const start = event.start ?? 0;
      errors.push({
        kind: 'spurious',
        id: document.id,
        text: event.title,
        start,
        end: event.end ?? start,
        expected: null,
        found: `${event.when?.edtf}; ${event.where?.name}`,
      });
    });
  }
  return {
    documents: documents.length,
    joint: ratesOfTally(totals.joint),
    when: ratesOfTally(totals.when),
    where: ratesOfTally(totals.where),
    jointF1Interval: bootstrapInterval(jointTallies),
    quotes,
    byLevel,
    reliability: reliabilityOf(judgements),
    errors,
  };
}
