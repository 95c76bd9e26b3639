import { type BCubed, bCubed } from './bCubed.ts';
import { findMention } from './findMention.ts';
import type { ClustersDocument } from './gold.ts';
import { groupBy } from './groupBy.ts';
import type { PredictedClusters } from './predictClusters.ts';
import type { ScoringError } from './scoringError.ts';

export interface ClustersScore {
  readonly documents: number;
  readonly mentions: number;
  /** Mentions of which an event was read; the figures are over these alone. */
  readonly found: number;
  readonly all: BCubed;
  readonly withoutSingletons: BCubed;
  /** Gold events that were found in two articles or more, and those of them whose reports were all joined, with no other. */
  readonly shared: number;
  readonly sharedWhole: number;
  readonly errors: readonly ScoringError[];
}

/** Scores the merging of reports over the gold mentions whose event was read at all. */
export function scoreClusters(
  documents: readonly ClustersDocument[],
  { events, mergedId }: PredictedClusters,
): ClustersScore {
  const mentions = documents.flatMap((document) =>
    document.mentions.map((mention) => {
      const event = findMention(document.text, mention, events.get(document.id) ?? []);
      const gold = `${document.collection} ${mention.event}`;
      return {
        document,
        mention,
        gold,
        predicted: event && `${document.collection} ${mergedId.get(event.id)}`,
      };
    }),
  );
  const found = mentions.flatMap((each) =>
    each.predicted === null ? [] : [{ ...each, predicted: each.predicted }],
  );
  const shared = [...groupBy(found, ({ gold }) => gold).values()].filter(
    (group) => new Set(group.map(({ document }) => document.id)).size > 1,
  );
  const predictions = groupBy(found, ({ predicted }) => predicted);
  const isWhole = (group: typeof found) =>
    new Set(group.map(({ predicted }) => predicted)).size === 1 &&
    predictions.get(group[0].predicted)?.length === group.length;
  const errorAt = (
    kind: ScoringError['kind'],
    { document, mention, gold, predicted }: (typeof found)[number],
  ) => ({
    kind,
    id: document.id,
    text: mention.quote,
    start: mention.start,
    end: mention.start + mention.quote.length,
    expected: gold,
    found: predicted,
  });
  const joinedWrongly = [...predictions.values()].flatMap((group) =>
    new Set(group.map(({ gold }) => gold)).size > 1 ? group.map((each) => errorAt('spurious', each)) : [],
  );
  const leftApart = shared.flatMap((group) =>
    new Set(group.map(({ predicted }) => predicted)).size > 1
      ? group.map((each) => errorAt('miss', each))
      : [],
  );
  return {
    documents: documents.length,
    mentions: mentions.length,
    found: found.length,
    all: bCubed(found, true),
    withoutSingletons: bCubed(found, false),
    shared: shared.length,
    sharedWhole: shared.filter(isWhole).length,
    errors: [...joinedWrongly, ...leftApart],
  };
}
