import type { Readable, Writable } from 'node:stream';

/** The outside as a command sees it; tests hand in their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly cwd: string;
}

/** One of the program's commands. */
export interface Command {
  /** What `dateline NAME --help` prints. */
  readonly help: string;
  /** Runs with the arguments behind the command's name and gives the exit code. */
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/**
 * 0: everything was read. 1: something was left out, and named. 2: the command was called wrongly. 130: the user
 * stopped it (128 and SIGINT's number, as shells have it).
 */
export type ExitCode = 0 | 1 | 2 | 130;

/** The command was called wrongly; the message says what was expected and what was found. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
