import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReadingContext } from '../../extract/pipeline.ts';
import { type Command, type ExitCode, type Io, UsageError } from '../command.ts';
import { openGazetteer } from '../openGazetteer.ts';
import { parseArguments } from '../parseArguments.ts';
import { startProgress } from '../progress.ts';
import { systemError } from '../systemError.ts';
import { type Gold, readGold } from './gold.ts';
import { type Predictions, predict, readPredictions } from './predict.ts';
import { predictClusters } from './predictClusters.ts';
import { errorsOf, reportScore } from './report.ts';
import { type Score, score } from './score.ts';
import { scoreClusters } from './scoreClusters.ts';
import { commonestErrors, type ErrorGroup, type ScoringError } from './scoringError.ts';
import { sentenceAround } from './sentenceAround.ts';

const MOST_GROUPS = 20;

export const evalCommand: Command = {
  help: `Usage: dateline eval GOLD... [OPTIONS]

Reads the documents of each gold file (one JSON object a line) and scores what was found. The member that its
documents have tells what is scored: toponyms, timexes, expected (a phrase suite), events, or mentions (the merging of
reports of one event, by B-cubed precision and recall over the mentions that were found).
Prints tables, the reliability of the confidences, and the twenty commonest errors with their sentences.
Figures of files that the weights were fitted to are too good; dateline train prints cross-validated ones.

Options:
  --json              one JSON object on standard output instead of tables
  --errors            every error, not the twenty commonest alone
  --predictions FILE  scores stored output of annotate instead of reading the documents
  --help              this text

Exit codes: 0 scored; 2 called wrongly, or a gold file cannot be read.
`,
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArguments(args, {
    json: { type: 'boolean' },
    errors: { type: 'boolean' },
    predictions: { type: 'string' },
  } as const);
  if (positionals.length === 0) throw new UsageError('expected at least one gold file, found none');
  const read = (file: string) => readFile(resolve(io.cwd, file), file);
  const golds = positionals.map((file) => ({ file, gold: readGoldFile(read(file), file) }));
  const stored =
    values.predictions === undefined ? null : readStored(read(values.predictions), values.predictions);

  const context = stored ? null : { gazetteer: await openGazetteer(io) };
  const results: object[] = [];
  for (const { file, gold } of golds) {
    const progress = startProgress(`reading ${file}`, io);
    const scored = scoreGold(gold, file, stored, context, (done) =>
      progress.step(`document ${done} of ${gold.lines.length}`),
    );
    progress.end();
    const common = commonestErrors(errorsOf(scored), values.errors ? Number.POSITIVE_INFINITY : MOST_GROUPS);
    if (values.json) {
      const errors = values.errors ? errorsOf(scored) : [];
      results.push({
        file,
        ...withoutErrors(scored),
        commonest: common.map((group) => describe(group, gold)),
        errors,
      });
    } else {
      io.stdout.write(
        `${file}: ${reportScore(scored)}\n\n${reportErrors(common, errorsOf(scored).length, gold)}\n\n`,
      );
    }
  }
  if (values.json) io.stdout.write(`${JSON.stringify({ results })}\n`);
  return 0;
}

function scoreGold(
  gold: Gold,
  file: string,
  stored: Predictions | null,
  context: ReadingContext | null,
  onProgress: (done: number) => void,
): Score {
  if (gold.kind !== 'clusters')
    return score(gold, stored ?? (context ? predict(gold.lines, context, onProgress) : new Map()));
  if (!context)
    throw new UsageError(
      `${file}: expected --predictions for other gold than mentions, which are merged anew`,
    );
  const predicted = predictClusters(gold.documents, context, onProgress);
  return { kind: 'clusters', score: scoreClusters(gold.documents, predicted) };
}

function readFile(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: expected a file that can be read, found ${systemError(error)}`);
  }
}

function readGoldFile(text: string, file: string): Gold {
  try {
    return readGold(text, file);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readStored(text: string, file: string): Predictions {
  try {
    return readPredictions(text);
  } catch (error) {
    throw new UsageError(`${file}: expected lines that annotate wrote, found: ${(error as Error).message}`);
  }
}

function reportErrors(groups: readonly ErrorGroup[], total: number, gold: Gold): string {
  if (groups.length === 0) return 'no errors';
  const shown = groups.reduce((sum, { count }) => sum + count, 0);
  const lines = groups.map((group) => {
    const { kind, text, expected, found, count, sentence } = describe(group, gold);
    const told = [expected === null ? '' : `expected ${expected}`, found === null ? '' : `found ${found}`];
    const detail = told.filter(Boolean).join(', ');
    return `${String(count).padStart(4)} × ${kind} "${text}"${detail ? ` (${detail})` : ''}\n         ${sentence}`;
  });
  return [`errors: ${total}, of which ${shown} are these`, ...lines].join('\n');
}

function describe(
  { count, first }: ErrorGroup,
  gold: Gold,
): ScoringError & { count: number; sentence: string } {
  const text = gold.documents.find(({ id }) => id === first.id)?.text ?? '';
  return { ...first, count, sentence: sentenceAround(text, first) };
}

/** For JSON: figures alone; the errors stand beside them, and only when asked for. */
function withoutErrors(scored: Score): object {
  return Object.fromEntries(
    Object.entries(scored).map(([key, value]) => {
      if (typeof value === 'string') return [key, value];
      const { errors: _, ...figures } = value;
      return [key, figures];
    }),
  );
}
