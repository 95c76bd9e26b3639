import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { CrossReading } from '../extract/toponyms/training/fitModel.ts';
import { fitModel } from '../extract/toponyms/training/fitModel.ts';
import { type GoldDocument, prepareDocument } from '../extract/toponyms/training/goldDocument.ts';
import type { AnnotatedToponym } from './annotate/annotation.ts';
import { type Command, type ExitCode, type Io, UsageError } from './command.ts';
import type { PlacesDocument } from './eval/gold.ts';
import { scorePlaces } from './eval/scorePlaces.ts';
import { openGazetteer } from './openGazetteer.ts';
import { parseArguments } from './parseArguments.ts';
import { startProgress } from './progress.ts';
import { systemError } from './systemError.ts';

const FOLDS = 5;

export const trainCommand: Command = {
  help: `Usage: dateline train GOLD... [OPTIONS]

Fits the models of toponyms to gold files (one JSON object a line, with "toponyms"). Prints the scores of each file by
cross-validation: every document is read by models that were fitted to the others. The same files give the same weights.

Options:
  --out FOLDER          writes recogniser.weights.json and resolver.weights.json there
  --predictions FOLDER  writes what was read of each file by cross-validation, as annotate does
  --folds N             into how many parts the documents fall; ${FOLDS} without it
  --help                this text

Exit codes: 0 trained; 2 called wrongly, or a gold file cannot be read.
`,
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArguments(args, {
    out: { type: 'string' },
    predictions: { type: 'string' },
    folds: { type: 'string' },
  } as const);
  if (positionals.length === 0) throw new UsageError('expected at least one gold file, found none');
  const folds = Number(values.folds ?? FOLDS);
  if (!Number.isInteger(folds) || folds < 2) {
    throw new UsageError(`--folds: expected a whole number from 2, found ${values.folds}`);
  }
  const golds = positionals.map((file) => ({ file, documents: readGold(resolve(io.cwd, file), file) }));
  const gazetteer = await openGazetteer(io);
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
    if (values.predictions !== undefined) {
      const lines = [...predictions].map(([id, toponyms]) => `${JSON.stringify({ id, toponyms })}\n`);
      writeFileSync(resolve(io.cwd, values.predictions, basename(file)), lines.join(''));
    }
  }
  if (values.out !== undefined) {
    const folder = resolve(io.cwd, values.out);
    writeFileSync(resolve(folder, 'recogniser.weights.json'), `${JSON.stringify(model.recogniser)}\n`);
    writeFileSync(resolve(folder, 'resolver.weights.json'), `${JSON.stringify(model.resolver, null, 1)}\n`);
  }
  return 0;
}

function readGold(path: string, file: string): GoldDocument[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: expected a file that can be read, found ${systemError(error)}`);
  }
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => readDocument(line, `${file}:${index + 1}`));
}

function readDocument(line: string, where: string): GoldDocument {
  let value: Partial<GoldDocument>;
  try {
    value = JSON.parse(line) as Partial<GoldDocument>;
  } catch (error) {
    throw new UsageError(`${where}: expected a JSON object, found ${(error as Error).message}`);
  }
  if (typeof value.id !== 'string' || typeof value.text !== 'string' || !Array.isArray(value.toponyms)) {
    throw new UsageError(`${where}: expected id, text and toponyms, found ${Object.keys(value).join(', ')}`);
  }
  return value as GoldDocument;
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
