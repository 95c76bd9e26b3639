import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { packProgram } from '../../src/cli/packProgram.ts';
import type { runProgram } from '../../src/cli/runProgram.ts';

/** The program as it is packed, with caches of its own. */
export interface PackedProgram {
  /** Its first script. */
  readonly script: string;
  /** Its folder for caches. */
  readonly cache: string;
  /** Runs it in a process of its own, its output piped. */
  start(args: readonly string[], cwd: string, environment?: Readonly<Record<string, string>>): ChildProcess;
  /** Runs it within this process, which is quicker; its cache is the same. */
  run(args: readonly string[], cwd: string): Promise<{ readonly code: number; readonly stderr: string }>;
  remove(): void;
}

/**
 * Packs the program into a folder of its own below `dist`, where it finds its packages. Its pages are empty.
 *
 * @param cache its folder for caches.
 */
export async function preparePackedProgram(cache: string): Promise<PackedProgram> {
  mkdirSync('dist', { recursive: true });
  const root = resolve(mkdtempSync('dist/kill-'));
  const scripts = join(root, 'dist/cli');
  const script = join(scripts, 'dateline.js');
  copyFileSync('package.json', join(root, 'package.json'));
  await packProgram(scripts, { runProgram: 'src/cli/runProgram.ts' });
  for (const page of ['review', 'site']) {
    mkdirSync(join(root, 'dist', page));
    writeFileSync(join(root, 'dist', page, 'index.html'), '');
  }
  const program = (await import(/* @vite-ignore */ pathToFileURL(join(scripts, 'runProgram.js')).href)) as {
    readonly runProgram: typeof runProgram;
  };
  return {
    script,
    cache,
    start: (args, cwd, environment = {}) =>
      spawn(process.execPath, [script, ...args], {
        cwd,
        env: { ...process.env, DATELINE_CACHE: cache, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    async run(args, cwd) {
      const kept = process.env.DATELINE_CACHE;
      process.env.DATELINE_CACHE = cache;
      const stderr = new PassThrough();
      const io = { stdin: Readable.from([]), stdout: new PassThrough(), stderr, cwd };
      try {
        const code = await program.runProgram(args, io);
        return { code, stderr: String(stderr.read() ?? '') };
      } finally {
        if (kept === undefined) delete process.env.DATELINE_CACHE;
        else process.env.DATELINE_CACHE = kept;
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
