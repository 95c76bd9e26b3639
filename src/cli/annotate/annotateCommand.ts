import { once } from 'node:events';
import { type ReadingContext, readArticle } from '../../extract/pipeline.ts';
import { type Command, type ExitCode, type Io, UsageError } from '../command.ts';
import { openGazetteer } from '../openGazetteer.ts';
import { parseArguments } from '../parseArguments.ts';
import { annotationOf } from './annotation.ts';
import { type InputLine, readLines } from './readLines.ts';
import { readRequest } from './readRequest.ts';

/** A line holds one article; 64 MiB is more than 10 MB of text in JSON's longest spelling. */
const LONGEST_LINE = 64 * 2 ** 20;

export const annotateCommand: Command = {
  help: `Usage: dateline annotate < ARTICLES.ndjson > ANNOTATIONS.ndjson

One line in, one line out, in order. A line in is a JSON object:
  {"id", "text", "title"?, "published"?, "url"?, "publisher"?, "language"?}     published is YYYY-MM-DD
A line out:
  {"id", "toponyms": […], "timexes": […], "events": […]}, or {"id"?, "error"} for a line that cannot be read
Offsets count UTF-16 code units of text as it came in.

Exit codes: 0 every line was read; 1 some lines gave an error; 2 called wrongly.
`,
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals } = parseArguments(args, {});
  if (positionals[0] !== undefined) {
    throw new UsageError(`expected articles on standard input and no argument, found ${positionals[0]}`);
  }
  const { stdin, stdout } = io;
  const context: ReadingContext = { gazetteer: await openGazetteer(io) };
  let failed = false;
  for await (const line of readLines(stdin, LONGEST_LINE)) {
    const answer = answerLine(line, context);
    failed ||= 'error' in answer;
    if (!stdout.write(`${JSON.stringify(answer)}\n`)) await once(stdout, 'drain');
  }
  return failed ? 1 : 0;
}

/** The line that answers a line. */
export function answerLine(line: InputLine, context: ReadingContext): object {
  if ('tooLong' in line) {
    return { error: `expected a line of at most ${LONGEST_LINE} bytes, found one of ${line.tooLong}` };
  }
  const request = readRequest(line.bytes);
  const id = request.id === undefined ? {} : { id: request.id };
  if (request.kind === 'error') return { ...id, error: request.error };
  try {
    return { ...id, ...annotationOf(readArticle(request.article, context)) };
  } catch (failure) {
    return {
      ...id,
      error: `the article could not be read: ${failure instanceof Error ? failure.message : failure}`,
    };
  }
}
