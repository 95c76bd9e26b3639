import { annotateCommand } from './annotate/annotateCommand.ts';
import { buildCommand } from './build/buildCommand.ts';
import { type Command, type Io, UsageError } from './command.ts';
import { evalCommand } from './eval/evalCommand.ts';
import { VERSION } from './version.ts';

const COMMANDS: readonly Command[] = [buildCommand, annotateCommand, evalCommand];

process.exitCode = await main(process.argv.slice(2), { ...pickStreams(), cwd: process.cwd() });

/** Runs the program and gives its exit code. */
async function main(args: readonly string[], io: Io): Promise<number> {
  const [name, ...others] = args;
  if (name === undefined) {
    io.stderr.write(help());
    return 2;
  }
  if (name === '--help' || name === '-h' || (name === 'help' && others.length === 0)) {
    io.stdout.write(help());
    return 0;
  }
  if (name === '--version' || name === '-V') {
    io.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const wanted = name === 'help' ? others[0] : name;
  const command = COMMANDS.find((each) => each.name === wanted);
  if (!command) {
    const known = COMMANDS.map((each) => each.name).join(', ');
    io.stderr.write(
      `dateline: expected one of the commands ${known}, found ${wanted}\nSee dateline --help.\n`,
    );
    return 2;
  }
  if (name === 'help' || others.includes('--help') || others.includes('-h')) {
    io.stdout.write(command.help);
    return 0;
  }
  try {
    return await command.run(others, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`dateline ${command.name}: ${error.message}\nSee dateline ${command.name} --help.\n`);
    return 2;
  }
}

function help(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return `dateline ${VERSION}: finds where and when the events of articles happened

Usage: dateline COMMAND [OPTIONS]

Commands:
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

Options:
  --help, -h     this text; dateline COMMAND --help tells more of a command
  --version, -V  the version

Exit codes: 0 everything was read; 1 something was left out, and named; 2 the command was called wrongly.
`;
}

function pickStreams(): Pick<Io, 'stdin' | 'stdout' | 'stderr'> {
  const { stdin, stdout, stderr } = process;
  return { stdin, stdout, stderr };
}
