import { once } from 'node:events';
import { basename, dirname, resolve } from 'node:path';
import { FORMAT_FACTS, FORMATS, type Format, formatOfName } from '../../exchange/formats.ts';
import { lossLine } from '../../exchange/losses.ts';
import { writeSet } from '../../exchange/write/writeSet.ts';
import { NOT_CARRIED } from '../../exchange/write/written.ts';
import { blocksOf, replaceFiles } from '../build/replaceFiles.ts';
import { type Command, type ExitCode, type Io, UsageError } from '../command.ts';
import { parseArguments } from '../parseArguments.ts';
import { systemError } from '../systemError.ts';
import { readSet } from './readSet.ts';

export const exportCommand: Command = {
  help: `Usage: dateline export SET [--format FORMAT] [--out FILE]

Writes an event set in a form that other programs read. SET is a set that build wrote, or the folder of one.
What the form cannot carry is counted on standard error.

Options:
  --format FORMAT  ${FORMATS.join(', ')};
                   without it the ending of --out decides: ${FORMATS.map((format) => FORMAT_FACTS[format].endings[0]).join(', ')}
  --out FILE       where to write; standard output without it, and for -
  --page URL       address of the page that shows the set: links of linked-places lead to it
  --help           this text

Exit codes: 0 everything was read; 1 broken events were left out, and named; 2 called wrongly, or SET cannot be read.
`,
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArguments(args, {
    format: { type: 'string' },
    out: { type: 'string' },
    page: { type: 'string' },
  } as const);
  const [given] = positionals;
  if (given === undefined || positionals.length > 1)
    throw new UsageError(`expected one event set, found ${positionals.length}`);
  const format = formatOf(values.format, values.out);
  const page = values.page === undefined ? null : pageOf(values.page);
  const { set, notes } = readSet(resolve(io.cwd, given), given);
  const { pieces, losses } = writeSet(set, format, { page });
  if (values.out === undefined || values.out === '-') {
    for (const block of blocksOf(pieces)) if (!io.stdout.write(block)) await once(io.stdout, 'drain');
  } else writeFile(resolve(io.cwd, values.out), values.out, pieces);
  for (const note of notes) io.stderr.write(`${given}: left out: ${note}\n`);
  if (losses.length > 0)
    io.stderr.write(
      `${FORMAT_FACTS[format].name} cannot carry:\n${losses.map((loss) => `  ${lossLine({ ...loss, what: NOT_CARRIED[loss.what] })}\n`).join('')}`,
    );
  return notes.length > 0 ? 1 : 0;
}

function formatOf(named: string | undefined, out: string | undefined): Format {
  const format = named === undefined ? formatOfName(out ?? '') : FORMATS.find((each) => each === named);
  if (format) return format;
  if (named !== undefined)
    throw new UsageError(`--format: expected one of ${FORMATS.join(', ')}, found ${named}`);
  const endings = FORMATS.flatMap((each) => FORMAT_FACTS[each].endings).join(', ');
  throw new UsageError(
    `expected --format, or an --out that ends in one of ${endings}, found ${out ?? 'neither'}`,
  );
}

/** Without its hash, in which the event will stand. */
function pageOf(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new UsageError(`--page: expected an http or https address, found ${text}`);
  return new URL(text).href.replace(/#.*$/, '');
}

function writeFile(path: string, given: string, pieces: () => Iterable<string>): void {
  try {
    replaceFiles(dirname(path), [{ file: basename(path), content: pieces }], []);
  } catch (error) {
    throw new UsageError(`--out: expected a file that can be written, found ${given}: ${systemError(error)}`);
  }
}
