import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './browser/harness/findChromium.ts';

/** What `npm test` runs, in this order; the first that fails ends it. */
const STEPS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
  ['types', 'tsc'],
  ['unit tests', 'vitest', 'run', '--project', 'unit'],
  ['build', 'npm', 'run', '--silent', 'build'],
  ['browser tests', 'vitest', 'run', '--project', 'browser'],
];

findChromium();
for (const [name, command, ...args] of STEPS) {
  console.log(`\n== ${name}`);
  const local = `node_modules/.bin/${command}`;
  const { status, error } = spawnSync(existsSync(local) ? local : command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  if (status !== 0) {
    console.error(`\n${name}: failed`);
    process.exit(1);
  }
}
console.log('\nAll steps passed.');
