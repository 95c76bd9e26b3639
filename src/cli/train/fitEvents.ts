import type { EventModel } from '../../extract/events/model/eventModel.ts';
import { trainLogistic } from '../../extract/toponyms/training/trainLogistic.ts';
import { defaultRankOptions, trainRank } from '../../extract/toponyms/training/trainRank.ts';
import { type DraftExample, examplesOf, judgeDrafts } from './draftExamples.ts';
import type { GoldArticle } from './goldArticle.ts';

/** Few examples: a strong penalty, chosen by cross-validation. */
const RANK_OPTIONS = { ...defaultRankOptions, epochs: 12, rate: 0.08, decay: 0.004, leastCount: 4 };
const LOGISTIC_OPTIONS = { steps: 400, decay: 0.01, leastCount: 5 };

/**
 * Fits the model to articles. The last step learns from drafts whose places and dates were chosen by models that had not
 * seen their article, as it will be when other articles are read.
 */
export function fitEvents(articles: readonly GoldArticle[], folds: number): EventModel {
  const judged = inFolds(articles, folds).flatMap(({ learnt, asked }) => {
    const choices = fitChoices(learnt);
    return asked.flatMap((article) => judgeDrafts(article, choices));
  });
  return { ...fitChoices(articles), ...fitDrafts(judged) };
}

/** An article, and a model that was fitted to the others. */
export interface CrossFit {
  readonly article: GoldArticle;
  readonly model: EventModel;
}

/** Every article with a model that was fitted to the articles of the other folds. */
export function crossFit(articles: readonly GoldArticle[], folds: number): CrossFit[] {
  return inFolds(articles, folds).flatMap(({ learnt, asked }) => {
    const model = fitEvents(learnt, folds);
    return asked.map((article) => ({ article, model }));
  });
}

function inFolds(articles: readonly GoldArticle[], folds: number) {
  return Array.from({ length: folds }, (_, fold) => ({
    learnt: articles.filter((_article, i) => i % folds !== fold),
    asked: articles.filter((_article, i) => i % folds === fold),
  }));
}

function fitChoices(articles: readonly GoldArticle[]): EventModel {
  return {
    place: trainRank(
      articles.flatMap(({ placeChoices }) => placeChoices),
      RANK_OPTIONS,
    ),
    date: trainRank(
      articles.flatMap(({ dateChoices }) => dateChoices),
      RANK_OPTIONS,
    ),
    both: {},
    where: {},
    when: {},
  };
}

function fitDrafts(judged: readonly DraftExample[]): Pick<EventModel, 'both' | 'where' | 'when'> {
  const learn = (question: 'both' | 'where' | 'when') =>
    trainLogistic(examplesOf(judged, question), LOGISTIC_OPTIONS).weights;
  return { both: learn('both'), where: learn('where'), when: learn('when') };
}
