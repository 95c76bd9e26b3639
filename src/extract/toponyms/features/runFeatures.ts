import type { Parse } from '../../parse.ts';
import { matchNames, type NameLookup } from '../nameMatches.ts';
import type { Run } from '../runs.ts';
import type { TextCounts } from '../wordCounts.ts';
import { addCountFeatures } from './addCountFeatures.ts';
import { addMatchFeatures } from './addMatchFeatures.ts';
import { addPositionFeatures, viewRun } from './addPositionFeatures.ts';
import { addWordFeatures } from './addWordFeatures.ts';
import type { FeatureSink } from './featureSink.ts';
import type { TokenView } from './tokenView.ts';

/** What the features of a token are made of. */
export interface FeatureContext {
  readonly parse: Parse;
  readonly runs: readonly Run[];
  readonly view: TokenView;
  readonly sink: FeatureSink;
  readonly counts: TextCounts;
  readonly look: NameLookup;
  /** The words of the title, lower case. */
  readonly titleWords: ReadonlySet<string>;
  /** The words of the names of the outlet's home town and its areas, lower case. */
  readonly homeWords: ReadonlySet<string>;
}

/** The hashed features of each token of a run. */
export function runFeatures(context: FeatureContext, run: Run): Int32Array[] {
  const result: Int32Array[] = [];
  visitFeatures(context, run, () => result.push(context.sink.take()));
  return result;
}

/**
 * Fills the sink with the hashed features of each token of a run in turn; `visit` has to empty it. Templates are
 * numbered; a number is never used for two.
 */
export function visitFeatures(context: FeatureContext, run: Run, visit: (token: number) => void): void {
  const matches = matchNames(context.parse, run, context.look);
  const runView = viewRun(context, run);
  for (let i = run.first; i < run.last; i++) {
    addWordFeatures(context, run, i);
    addPositionFeatures(context, run, runView, i);
    addMatchFeatures(context, run, matches, i);
    addCountFeatures(context, i);
    visit(i - run.first);
  }
}

/** Hash of the word at a token of the sentence `first` to `last`, or a mark for its ends. */
export function wordAt(view: TokenView, first: number, last: number, i: number): number {
  return i < first ? 1 : i >= last ? 2 : view.word(i);
}
