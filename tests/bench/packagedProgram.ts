import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The program as `npm run build` packs it. */
export const PROGRAM = 'dist/cli/dateline.js';

/** Prints its process's greatest resident memory, in kilobytes, when the program ends. Threads load it too and say nothing. */
const WATCH = `import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => console.error('most resident: ' + process.resourceUsage().maxRSS));`;

/**
 * Runs the packaged program to its end.
 *
 * @throws where it is missing or fails.
 */
export function runProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
): { readonly seconds: number; readonly megabytes: number } {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing: run npm run build first`);
  const watch = `data:text/javascript,${encodeURIComponent(WATCH)}`;
  const started = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['--import', watch, PROGRAM, ...args], {
    input,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - started) / 1000;
  const kilobytes = /most resident: (?<kilobytes>\d+)/.exec(stderr)?.groups?.kilobytes;
  if (status !== 0 || kilobytes === undefined)
    throw new Error(`${PROGRAM} ${args.join(' ')} ended with ${status}: ${stderr.slice(-500)}`);
  return { seconds, megabytes: (Number(kilobytes) * 1024) / 1e6 };
}
