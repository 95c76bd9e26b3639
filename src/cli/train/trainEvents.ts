import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { buildFeatures } from '../../extract/events/buildFeatures.ts';
import { linkEvents } from '../../extract/events/linkEvents.ts';
import { mergeMentions } from '../../extract/events/mergeMentions.ts';
import { selectDrafts } from '../../extract/events/selectDrafts.ts';
import type { ReadingContext } from '../../extract/pipeline.ts';
import { type AnnotatedEvent, annotationOf } from '../annotate/annotation.ts';
import type { Io } from '../command.ts';
import type { EventsDocument } from '../eval/gold.ts';
import { scoreEvents } from '../eval/scoreEvents.ts';
import { type CrossFit, crossFit, fitEvents } from './fitEvents.ts';
import { type GoldArticle, readGoldArticle } from './goldArticle.ts';
import type { TrainOptions } from './trainOptions.ts';

/** A gold file of events. */
export interface EventGold {
  readonly file: string;
  readonly documents: readonly EventsDocument[];
  /** The documents as `annotate` takes them. */
  readonly lines: readonly string[];
}

/**
 * Fits the model of events to gold files, prints each file's scores by cross-validation, and writes `events.weights.json`
 * into `out` where it is given. The same files give the same weights.
 */
export function trainEvents(
  golds: readonly EventGold[],
  reading: ReadingContext,
  { folds, out, predictions: folder }: TrainOptions,
  io: Pick<Io, 'cwd' | 'stdout'>,
): void {
  const files = golds.map(({ file, documents, lines }) => ({
    file,
    articles: documents.map((document, i) => readGoldArticle(document, lines[i], reading)),
  }));
  const all = files.flatMap(({ articles }) => articles);
  const crossed = crossFit(all, folds);
  const own = new Map<GoldArticle, CrossFit>(crossed.map((each) => [each.article, each]));
  for (const { file, articles } of [...files, { file: 'all', articles: all }]) {
    const readings = articles.flatMap((article) => own.get(article) ?? []);
    const predictions = new Map(readings.map((each) => [each.article.document.id, read(each)] as const));
    io.stdout.write(`${scoreLine(basename(file), readings, predictions)}\n`);
    if (folder === null || articles === all) continue;
    const lines = [...predictions].map(([id, events]) => `${JSON.stringify({ id, events })}\n`);
    writeFileSync(resolve(io.cwd, folder, basename(file)), lines.join(''));
  }
  if (out === null) return;
  const model = fitEvents(all, folds);
  writeFileSync(resolve(io.cwd, out, 'events.weights.json'), `${JSON.stringify(model, null, 1)}\n`);
}

function read({ article: { context }, model }: CrossFit): readonly AnnotatedEvent[] {
  const drafts = selectDrafts(context, mergeMentions(context, linkEvents(context, model)), model);
  return annotationOf({ toponyms: [], timexes: [], events: buildFeatures(context, drafts) }).events;
}

function scoreLine(
  name: string,
  readings: readonly CrossFit[],
  predictions: ReadonlyMap<string, readonly AnnotatedEvent[]>,
): string {
  const { joint, when, where, reliability } = scoreEvents(
    readings.map(({ article }) => article.document),
    predictions,
  );
  const percent = (value: number | null) => (100 * (value ?? 0)).toFixed(1);
  return [
    `${name}: joint P ${percent(joint.precision)} R ${percent(joint.recall)} F1 ${percent(joint.f1)}`,
    `main ${percent(joint.mainRecall)}`,
    `when F1 ${percent(when.f1)}`,
    `where F1 ${percent(where.f1)}`,
    `calibration error ${percent(reliability.expectedCalibrationError)}`,
  ].join(' | ');
}
