import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { ReadingContext } from '../../extract/pipeline.ts';
import { type CrossReading, fitModel } from '../../extract/toponyms/training/fitModel.ts';
import { type GoldDocument, prepareDocument } from '../../extract/toponyms/training/goldDocument.ts';
import type { AnnotatedToponym } from '../annotate/annotation.ts';
import type { Io } from '../command.ts';
import type { PlacesDocument } from '../eval/gold.ts';
import { scorePlaces } from '../eval/scorePlaces.ts';
import { startProgress } from '../progress.ts';
import type { TrainOptions } from './trainOptions.ts';

/** A gold file of toponyms. */
export interface PlaceGold {
  readonly file: string;
  readonly documents: readonly GoldDocument[];
}

/**
 * Fits the models of toponyms to gold files, prints each file's scores by cross-validation, and writes
 * `recogniser.weights.json` and `resolver.weights.json` into `out` where it is given. The same files give the same weights.
 */
export function trainPlaces(
  golds: readonly PlaceGold[],
  { gazetteer }: ReadingContext,
  { folds, out, predictions: predictionsFolder }: TrainOptions,
  io: Io,
): void {
  const progress = startProgress('training', io);
  const prepared = golds.map(({ documents }) => documents.map((each) => prepareDocument(each, gazetteer)));
  const { model, readings } = fitModel(prepared.flat(), gazetteer, folds, (what) => progress.step(what));
  progress.end();

  for (const { file, documents } of golds) {
    const own = new Set<GoldDocument>(documents);
    const predictions = new Map(
      readings
        .filter((reading) => own.has(reading.prepared.document))
        .map((reading) => [reading.prepared.document.id, toponymsOf(reading)] as const),
    );
    io.stdout.write(`${scoreLine(basename(file), documents, predictions)}\n`);
    if (predictionsFolder !== null) {
      const lines = [...predictions].map(([id, toponyms]) => `${JSON.stringify({ id, toponyms })}\n`);
      writeFileSync(resolve(io.cwd, predictionsFolder, basename(file)), lines.join(''));
    }
  }
  if (out !== null) {
    const folder = resolve(io.cwd, out);
    writeFileSync(resolve(folder, 'recogniser.weights.json'), `${JSON.stringify(model.recogniser)}\n`);
    writeFileSync(resolve(folder, 'resolver.weights.json'), `${JSON.stringify(model.resolver, null, 1)}\n`);
  }
}

function toponymsOf({ prepared, resolved, confidences }: CrossReading): AnnotatedToponym[] {
  const { tokens, text } = prepared.parse;
  return resolved.map(({ name, readings, container }, at) => {
    const place = readings[0]?.place ?? container;
    const start = tokens[name.first].start;
    const end = tokens[name.last - 1].end;
    return {
      start,
      end,
      text: text.slice(start, end),
      name: place?.name ?? null,
      lat: place?.lngLat[1] ?? null,
      lon: place?.lngLat[0] ?? null,
      geonameId: place?.geonameId ?? null,
      countryCode: place?.countryCode ?? null,
      level: place?.level ?? null,
      confidence: Math.round(confidences[at] * 1000) / 1000,
    };
  });
}

function scoreLine(
  name: string,
  documents: readonly GoldDocument[],
  predictions: ReadonlyMap<string, readonly AnnotatedToponym[]>,
): string {
  const score = scorePlaces(documents as readonly PlacesDocument[], predictions);
  const percent = (value: number | null) => (100 * (value ?? 0)).toFixed(1);
  const { overlap, exact, resolution, endToEnd161, reliability } = score;
  return [
    `${name}: overlap P ${percent(overlap.precision)} R ${percent(overlap.recall)} F1 ${percent(overlap.f1)}`,
    `exact F1 ${percent(exact.f1)}`,
    `acc@161 ${percent(resolution.accuracy161)} of ${resolution.judged}, unresolved ${resolution.unresolved}`,
    `end to end F1@161 ${percent(endToEnd161.f1)}`,
    `calibration error ${percent(reliability.expectedCalibrationError)}`,
  ].join(' | ');
}
