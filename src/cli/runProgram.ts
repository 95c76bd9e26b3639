import { type ExitCode, type Io, UsageError } from './command.ts';
import { COMMANDS } from './commands.ts';
import { VERSION } from './version.ts';

/** Runs the program with its arguments and gives its exit code. */
export async function runProgram(args: readonly string[], io: Io): Promise<ExitCode> {
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
  const entry = COMMANDS.find((each) => each.name === wanted);
  if (!entry) {
    const known = COMMANDS.map((each) => each.name).join(', ');
    io.stderr.write(
      `dateline: expected one of the commands ${known}, found ${wanted}\nSee dateline --help.\n`,
    );
    return 2;
  }
  const command = await entry.load();
  if (name === 'help' || others.includes('--help') || others.includes('-h')) {
    io.stdout.write(command.help);
    return 0;
  }
  try {
    return await command.run(others, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`dateline ${entry.name}: ${error.message}\nSee dateline ${entry.name} --help.\n`);
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
