import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GoldDocument } from '../../extract/toponyms/training/goldDocument.ts';
import { type Command, type ExitCode, type Io, UsageError } from '../command.ts';
import { type Gold, readGold } from '../eval/gold.ts';
import { openGazetteer } from '../openGazetteer.ts';
import { parseArguments } from '../parseArguments.ts';
import { systemError } from '../systemError.ts';
import { trainEvents } from './trainEvents.ts';
import { trainPlaces } from './trainPlaces.ts';

const FOLDS = 5;

export const trainCommand: Command = {
  help: `Usage: dateline train GOLD... [OPTIONS]

Fits the models to gold files (one JSON object a line): those of toponyms to files with "toponyms", that of events to files
with "events". Prints the scores of each file by cross-validation: every document is read by models that were fitted to
the others. The same files give the same weights.

Options:
  --out FOLDER          writes recogniser.weights.json and resolver.weights.json, or events.weights.json, there
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
  const options = { folds, out: values.out ?? null, predictions: values.predictions ?? null };
  const golds = positionals.map((file) => ({ file, gold: openGold(resolve(io.cwd, file), file) }));
  const events = golds.flatMap(({ file, gold }) => (gold.kind === 'events' ? [{ file, ...gold }] : []));
  const places = golds.flatMap(({ file, gold }) =>
    gold.kind === 'places'
      ? [{ file, documents: gold.documents as readonly unknown[] as readonly GoldDocument[] }]
      : [],
  );
  for (const { file, gold } of golds)
    if (gold.kind !== (events.length > 0 ? 'events' : 'places'))
      throw new UsageError(`${file}: expected toponyms in each file, or events in each, found ${gold.kind}`);
  const reading = { gazetteer: await openGazetteer(io) };
  if (events.length > 0) trainEvents(events, reading, options, io);
  else trainPlaces(places, reading, options, io);
  return 0;
}

function openGold(path: string, file: string): Gold {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: expected a file that can be read, found ${systemError(error)}`);
  }
  try {
    return readGold(text, file);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
