import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Parse } from '../parse.ts';
import { bestLabels, marginals } from './chain.ts';
import { BEGINS, type ChainModel, INSIDE, LABELS, OUTSIDE, scoreToken, scoreTokens } from './chainModel.ts';
import { createFeatureSink } from './features/featureSink.ts';
import { type FeatureContext, runFeatures, visitFeatures } from './features/runFeatures.ts';
import { createTokenView } from './features/tokenView.ts';
import { findHome, type Home } from './home.ts';
import { nameLookup } from './nameMatches.ts';
import { findRuns, type Run } from './runs.ts';
import { countWords } from './wordCounts.ts';

/** A name of a place in the text: tokens `first` to `last - 1` of a run. */
export interface RecognisedName {
  readonly first: number;
  readonly last: number;
  readonly run: Run;
  /** That it is the name of a place, from 0 to 1, by the model. */
  readonly probability: number;
}

export interface RecognitionContext {
  readonly gazetteer: Gazetteer;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly publisher?: string | null;
  /** The outlet's home, where it is known already. */
  readonly home?: Home;
}

/** Taken off the score of "no name": what a missed name costs against a wrong one. */
const OUTSIDE_BIAS = -0.5;

/** The names of places in a text. */
export function recognise(
  parse: Parse,
  context: RecognitionContext,
  model: ChainModel,
  outsideBias = OUTSIDE_BIAS,
): RecognisedName[] {
  const features = featureContext(parse, context);
  const { sink, runs } = features;
  return runs.flatMap((run) => {
    const scores = new Float64Array((run.last - run.first) * LABELS);
    visitFeatures(features, run, (token) => {
      scoreToken(model, sink.buffer, sink.count(), scores, token);
      sink.clear();
    });
    return namesOfScores(run, scores, model, outsideBias);
  });
}

/** The runs of a text with the features of their tokens. */
export function findRunsOf(
  context: FeatureContext,
): { readonly run: Run; readonly rows: readonly Int32Array[] }[] {
  return context.runs.map((run) => ({ run, rows: runFeatures(context, run) }));
}

/** What the features of a text's tokens are made of. */
export function featureContext(parse: Parse, context: RecognitionContext): FeatureContext {
  const home = context.home ?? findHome(context);
  const homeNames = home.towns.length === 1 ? [home.towns[0].name, home.towns[0].admin1 ?? ''] : [];
  const runs = findRuns(parse);
  return {
    parse,
    runs,
    view: createTokenView(parse),
    sink: createFeatureSink(),
    counts: countWords(parse, runs),
    look: nameLookup(context.gazetteer),
    titleWords: wordsOf(context.title ?? ''),
    homeWords: wordsOf(homeNames.join(' ')),
  };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}.'’-]+/gu) ?? []);
}

/** The names that the model sees in one run. */
export function namesOfRun(
  run: Run,
  rows: readonly Int32Array[],
  model: ChainModel,
  outsideBias = OUTSIDE_BIAS,
): RecognisedName[] {
  return namesOfScores(run, scoreTokens(model, rows), model, outsideBias);
}

function namesOfScores(
  run: Run,
  scores: Float64Array,
  model: ChainModel,
  outsideBias: number,
): RecognisedName[] {
  const labels = bestLabels(scores, model.transitions, outsideBias);
  if (!labels.includes(BEGINS)) return [];
  const likely = marginals(scores, model.transitions);
  const names: RecognisedName[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== BEGINS) continue;
    let last = i + 1;
    while (last < labels.length && labels[last] === INSIDE) last++;
    let probability = 0;
    for (let k = i; k < last; k++) probability += 1 - likely[k * LABELS + OUTSIDE];
    names.push({ first: run.first + i, last: run.first + last, run, probability: probability / (last - i) });
  }
  return names;
}
