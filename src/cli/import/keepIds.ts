import { takeFree } from '../../articles/slug.ts';
import type { ArticleEntry, ArticleText, EventFeature, EventSet } from '../../event-set/eventSet.ts';
import { type Loss, startLosses } from '../../exchange/losses.ts';

/** The events and articles of a set that joins others. */
export interface KeptSet {
  readonly events: readonly EventFeature[];
  readonly articles: readonly ArticleEntry[];
  readonly texts: ReadonlyMap<string, ArticleText>;
  readonly losses: readonly Loss[];
}

/** Takes a set over whole. Ids that are taken already get a number behind them, wherever they are named. */
export function keepIds(
  set: EventSet,
  texts: ReadonlyMap<string, ArticleText>,
  taken: { readonly takenIds: Set<string>; readonly takenArticles: Set<string> },
): KeptSet {
  const losses = startLosses();
  const articleIds = new Map(
    set.dateline.articles.map(({ id }) => [id, takeFree(id, taken.takenArticles)] as const),
  );
  const eventIds = new Map(set.features.map(({ id }) => [id, takeFree(id, taken.takenIds)] as const));
  const articles = set.dateline.articles.map((article) => {
    if (article.href !== null && !texts.has(article.id))
      losses.add('texts of articles, which do not lie beside the set', article.title);
    return { ...article, id: articleIds.get(article.id) ?? article.id };
  });
  const events = set.features.map((event): EventFeature => {
    const id = eventIds.get(event.id) ?? event.id;
    const evidence = event.properties.evidence.map((each) => ({
      ...each,
      articleId: articleIds.get(each.articleId) ?? each.articleId,
    }));
    const reports = event.properties.reports.map((each) => eventIds.get(each) ?? each);
    return { ...event, id, properties: { ...event.properties, id, evidence, reports } };
  });
  const renamed = [...texts].map(([id, text]) => {
    const own = articleIds.get(id) ?? id;
    return [own, { ...text, id: own }] as const;
  });
  return { events, articles, texts: new Map(renamed), losses: losses.losses() };
}
