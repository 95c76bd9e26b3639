import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Where systems keep Chromium or Chrome. */
const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
];

/**
 * The path of a Chromium for the browser tests: the one that CHROMIUM_PATH names, the system's, the one in
 * Playwright's cache, else one that it installs (Playwright's download, then Debian's package).
 *
 * @throws when none is found and none can be installed; the message says in one line what to install.
 */
export function findChromium(say: (line: string) => void = console.log): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file`);
  }
  const found = lookAround();
  if (found) return found;
  for (const [name, install] of INSTALLERS) {
    say(`No Chromium found; installing it: ${name}`);
    try {
      install();
    } catch (error) {
      say(`  did not work: ${String(error).split('\n')[0]}`);
    }
    const installed = lookAround();
    if (installed) return installed;
  }
  throw new Error(
    'Browser tests need Chromium: install it (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium), or name one in CHROMIUM_PATH.',
  );
}

function lookAround(): string | undefined {
  return [...USUAL_PATHS, chromium.executablePath()].find((path) => existsSync(path));
}

const INSTALLERS: readonly (readonly [name: string, install: () => void])[] = [
  [
    "Playwright's download",
    () =>
      run(
        process.execPath,
        [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'],
        300_000,
      ),
  ],
  [
    "Debian's package",
    () => {
      if (!isDebian()) throw new Error('this is no Debian');
      if (process.getuid?.() !== 0) throw new Error('only root can install packages');
      run('apt-get', ['update', '-q'], 300_000);
      run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], 600_000);
    },
  ],
];

function isDebian(): boolean {
  return (
    existsSync('/etc/os-release') && /^(ID|ID_LIKE)=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function run(command: string, args: readonly string[], timeoutMs: number): void {
  execFileSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: timeoutMs,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
