import { groupBy } from './groupBy.ts';
import { share } from './rates.ts';

/** Precision, recall and F1 from 0 to 1, and over how many mentions each was taken. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly judgedPrecision: number;
  readonly judgedRecall: number;
}

/** A mention with its cluster in the gold and the one that it was put in. */
export interface ClusteredMention {
  readonly gold: string;
  readonly predicted: string;
}

/**
 * B-cubed (Bagga and Baldwin 1998): for each mention, the share of its predicted cluster that is of its gold cluster, and the
 * share of its gold cluster that is in its predicted one. Without singletons, precision is the mean over mentions whose
 * predicted cluster, recall over those whose gold cluster, has other mentions; precision of none is 1.
 */
export function bCubed(mentions: readonly ClusteredMention[], withSingletons: boolean): BCubed {
  const golds = groupBy(mentions, ({ gold }) => gold);
  const predictions = groupBy(mentions, ({ predicted }) => predicted);
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const { gold, predicted } of mentions) {
    const mates = predictions.get(predicted) ?? [];
    const wanted = golds.get(gold) ?? [];
    const both = mates.filter((mate) => mate.gold === gold).length;
    if (withSingletons || mates.length > 1) precisions.push(both / mates.length);
    if (withSingletons || wanted.length > 1) recalls.push(both / wanted.length);
  }
  const mean = (values: readonly number[], ofNone: number) =>
    values.length === 0 ? ofNone : values.reduce((sum, value) => sum + value, 0) / values.length;
  const precision = mean(precisions, 1);
  const recall = mean(recalls, 1);
  return {
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    judgedPrecision: precisions.length,
    judgedRecall: recalls.length,
  };
}
