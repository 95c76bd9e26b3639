import { type ReadingContext, readArticle } from '../../extract/pipeline.ts';
import { type Annotation, annotationOf } from '../annotate/annotation.ts';
import { readRequest } from '../annotate/readRequest.ts';

/** Annotations by document id. */
export type Predictions = ReadonlyMap<string, Annotation>;

/**
 * Annotates gold documents, given as the lines that `annotate` would get.
 *
 * @throws Error on a line that `annotate` would answer with an error.
 */
export function predict(
  lines: readonly string[],
  context: ReadingContext,
  onProgress: (done: number) => void,
): Predictions {
  const encoder = new TextEncoder();
  const predictions = new Map<string, Annotation>();
  for (const [i, line] of lines.entries()) {
    const request = readRequest(encoder.encode(line));
    if (request.kind === 'error') throw new Error(`gold document ${i + 1}: ${request.error}`);
    predictions.set(request.article.id, annotationOf(readArticle(request.article, context)));
    onProgress(i + 1);
  }
  return predictions;
}

/** Reads annotations that were stored, one a line; members that are missing count as empty. */
export function readPredictions(ndjson: string): Predictions {
  const predictions = new Map<string, Annotation>();
  for (const line of ndjson.split('\n')) {
    if (line.trim() === '') continue;
    const {
      id,
      toponyms = [],
      timexes = [],
      events = [],
    } = JSON.parse(line) as Annotation & { readonly id: string };
    predictions.set(String(id), { toponyms, timexes, events });
  }
  return predictions;
}
