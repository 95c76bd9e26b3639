import type { ScoredGold, ScoredPrediction } from './compareEvents.ts';
import type { EventMatch } from './matchEvents.ts';
import { share } from './rates.ts';

/** Counts of one document or of many. */
export interface EventTally {
  /** Gold events; those that are sure; those of them that are main events. */
  gold: number;
  sure: number;
  main: number;
  predicted: number;
  /** Matched sure events, matched main ones, matched debatable ones, and predictions that match nothing. */
  hits: number;
  mainHits: number;
  debatableHits: number;
  spurious: number;
}

/** The shares that follow from a tally, from 0 to 1. */
export interface EventRates extends Readonly<EventTally> {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Recall of main events. */
  readonly mainRecall: number;
}

/** Nothing counted yet. */
export function emptyTally(): EventTally {
  return { gold: 0, sure: 0, main: 0, predicted: 0, hits: 0, mainHits: 0, debatableHits: 0, spurious: 0 };
}

/** Counts what was matched in a document. */
export function tallyOf(
  gold: readonly ScoredGold[],
  predicted: readonly ScoredPrediction[],
  matches: readonly EventMatch[],
): EventTally {
  const isMain = ({ isSure, event }: ScoredGold) => isSure && event.salience === 1;
  const hits = matches.filter((match) => gold[match.gold].isSure).length;
  return {
    gold: gold.length,
    sure: gold.filter(({ isSure }) => isSure).length,
    main: gold.filter(isMain).length,
    predicted: predicted.length,
    hits,
    mainHits: matches.filter((match) => isMain(gold[match.gold])).length,
    debatableHits: matches.length - hits,
    spurious: predicted.length - matches.length,
  };
}

/** Adds a tally to a sum, in place. */
export function add(sum: EventTally, tally: EventTally): void {
  for (const key of Object.keys(sum) as (keyof EventTally)[]) sum[key] += tally[key];
}

/** Shares from counts; what matched debatable gold is in none of them. */
export function ratesOfTally(tally: EventTally): EventRates {
  const precision = share(tally.hits, tally.hits + tally.spurious);
  const recall = share(tally.hits, tally.sure);
  const f1 = share(2 * precision * recall, precision + recall);
  return { ...tally, precision, recall, f1, mainRecall: share(tally.mainHits, tally.main) };
}

/**
 * 95 % interval of joint F1 over documents: 1,000 draws of documents with a seeded generator (Numerical Recipes' linear congruence), so that it
 * never varies.
 */
export function bootstrapInterval(tallies: readonly EventTally[], draws = 1000): readonly [number, number] {
  let seed = 42;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const f1s = Array.from({ length: draws }, () => {
    const sum = emptyTally();
    for (let i = 0; i < tallies.length; i++) add(sum, tallies[Math.floor(random() * tallies.length)]);
    return ratesOfTally(sum).f1;
  }).sort((a, b) => a - b);
  return [f1s[Math.floor(0.025 * draws)], f1s[Math.floor(0.975 * draws)]];
}
