import type { EventFeature } from '../../event-set/eventSet.ts';
import { mergeEvents, type ReadingContext, readArticle } from '../../extract/pipeline.ts';
import { readRequest } from '../annotate/readRequest.ts';
import type { ClustersDocument } from './gold.ts';

/** What the program makes of the articles: each one's events as read, and the merged event that each became a report of. */
export interface PredictedClusters {
  /** By article id, in the order of the text. */
  readonly events: ReadonlyMap<string, readonly EventFeature[]>;
  /** By the id of an event as read: the id of the merged one. */
  readonly mergedId: ReadonlyMap<string, string>;
}

/** Reads gold articles and merges the events of each collection. @throws Error on a document that `annotate` would refuse */
export function predictClusters(
  documents: readonly ClustersDocument[],
  context: ReadingContext,
  onProgress: (done: number) => void,
): PredictedClusters {
  const readings = new Map<string, ReturnType<typeof readArticle>[]>();
  for (const [i, document] of documents.entries()) {
    const request = readRequest(new TextEncoder().encode(JSON.stringify(document)));
    if (request.kind === 'error') throw new Error(`gold document ${i + 1}: ${request.error}`);
    const collection = readings.get(document.collection) ?? [];
    collection.push(readArticle(request.article, context));
    readings.set(document.collection, collection);
    onProgress(i + 1);
  }
  const all = [...readings.values()];
  return {
    events: new Map(all.flat().map(({ article, events }) => [article.id, events])),
    mergedId: new Map(
      all
        .flatMap(mergeEvents)
        .flatMap(({ id, properties }) => properties.reports.map((report) => [report, id])),
    ),
  };
}
