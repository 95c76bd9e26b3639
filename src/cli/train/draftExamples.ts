import { isRuledIn } from '../../extract/events/isRuledIn.ts';
import { linkEvents } from '../../extract/events/linkEvents.ts';
import { type MergedDraft, mergeMentions } from '../../extract/events/mergeMentions.ts';
import { addDraftFeatures } from '../../extract/events/model/draftFeatures.ts';
import type { EventModel } from '../../extract/events/model/eventModel.ts';
import { RECENT } from '../../extract/events/selectDrafts.ts';
import { collectFeatures, type Features } from '../../extract/toponyms/rankFeatures.ts';
import type { LogisticExample } from '../../extract/toponyms/training/trainLogistic.ts';
import type { AnnotatedEvent } from '../annotate/annotation.ts';
import type { ScoredPrediction } from '../eval/compareEvents.ts';
import { type EventMode, matchEvents } from '../eval/matchEvents.ts';
import { fitOf } from './fitsGold.ts';
import type { GoldArticle } from './goldArticle.ts';

/** What the last step decides on, and whether it was right: null where the gold is debatable or says nothing. */
export interface DraftExample {
  readonly features: Features;
  readonly both: boolean | null;
  readonly where: boolean | null;
  readonly when: boolean | null;
}

/** The drafts of an article as the given model's choices of place and date make them, judged by the scorer's matching. */
export function judgeDrafts({ context, gold }: GoldArticle, model: EventModel): DraftExample[] {
  const drafts = mergeMentions(context, linkEvents(context, model));
  const quoteOf = ({ trigger }: MergedDraft) => context.parse.sentences[trigger.sentence];
  const judge = (mode: EventMode, asked: readonly number[]): ReadonlyMap<number, boolean | null> => {
    const fits = gold.map((event) =>
      asked.map((i) => fitOf(event, drafts[i].date, drafts[i].places[0] ?? null, quoteOf(drafts[i]))),
    );
    // Only the length of this list counts: the fits are reckoned above.
    const predicted = asked.map(() => NO_PREDICTION);
    const judged = new Map<number, boolean | null>(asked.map((i) => [i, false]));
    for (const match of matchEvents(gold, predicted, fits, mode))
      judged.set(asked[match.predicted], gold[match.gold].isSure ? true : null);
    return judged;
  };
  const shown = drafts.flatMap(({ trigger }, i) =>
    trigger.claim === 'denied' || trigger.status === 'cancelled' ? [] : [i],
  );
  const placed = shown.filter((i) => drafts[i].places.length > 0);
  const dated = shown.filter((i) => drafts[i].date !== null);
  const both = judge(
    'joint',
    placed.filter((i) => drafts[i].date !== null),
  );
  const where = judge('where', placed);
  const when = judge('when', dated);
  return drafts.map((draft, i) => ({
    features: collectFeatures((add) => {
      addDraftFeatures(add, context, draft, drafts.slice(Math.max(0, i - RECENT), i), isRuledIn(draft));
    }),
    both: both.get(i) ?? null,
    where: where.get(i) ?? null,
    when: when.get(i) ?? null,
  }));
}

const NO_PREDICTION: ScoredPrediction = {
  event: {} as AnnotatedEvent,
  days: null,
  position: null,
  spans: [],
};

/** The examples that teach one of the three questions. */
export function examplesOf(
  judged: readonly DraftExample[],
  question: 'both' | 'where' | 'when',
): LogisticExample[] {
  return judged.flatMap((draft) => {
    const right = draft[question];
    return right === null ? [] : [{ features: draft.features, right, weight: 1 }];
  });
}
