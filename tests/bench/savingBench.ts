import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { syntheticArticles } from '../fixtures/syntheticArticles.ts';
import { launchChromium } from './launchChromium.ts';
import { median } from './measure.ts';
import { PROGRAM } from './packagedProgram.ts';

const SAVES = 5;

/** Milliseconds from saving an article; the wait until an editor is done writing is part of them. Medians of five. */
export interface SavingFigures {
  /** Until the server tells its pages that the set is another. */
  readonly toldMs: number;
  /** Until the list of the open page, in Chromium with software rendering, shows the new event. */
  readonly shownMs: number;
}

/** How soon `dateline serve` and its page follow an article of a folder that is saved. */
export async function benchSaving(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<SavingFigures> {
  const server = spawn(process.execPath, [PROGRAM, 'serve', folder, '--port', '0'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const browser = await launchChromium();
  try {
    const address = await addressOf(server);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // The new event among few others, so that its row is in view.
    await page.goto(new URL('#q=Turin', address).href);
    await page.locator('[data-map-state="idle"]').waitFor({ timeout: 120_000 });
    const heard = new AbortController();
    const changes = await fetch(new URL('review/changes', address), { signal: heard.signal });
    const told = changes.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!told) throw new Error('expected a stream of changes, found none');
    const [article] = [...syntheticArticles(1)];
    const file = join(folder, article.file);
    const text = readFileSync(file, 'utf8');
    const toldMs: number[] = [];
    const shownMs: number[] = [];
    for (let save = 1; save <= SAVES; save++) {
      const killed = save + 100;
      const saved = performance.now();
      // A past day: a doubtful event would not stand in the list.
      writeFileSync(file, `${text}\nA storm killed ${killed} people in Turin on 3 March 2019.\n`);
      const shown = waitForRow(page, String(killed)).then(() => shownMs.push(performance.now() - saved));
      for (let got = ''; !got.includes('event: built'); ) got += (await told.read()).value ?? '';
      toldMs.push(performance.now() - saved);
      await shown;
    }
    heard.abort();
    return { toldMs: median(toldMs), shownMs: median(shownMs) };
  } finally {
    await browser.close();
    server.kill('SIGINT');
    if (server.exitCode === null) await once(server, 'exit');
  }
}

function waitForRow(page: Page, words: string): Promise<void> {
  return page.locator('.list-row', { hasText: words }).first().waitFor({ timeout: 120_000 });
}

/** The address on the line that the server prints when it is ready. */
async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('expected the server to print, found no output');
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/localhost:\d+\//.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error(`${PROGRAM} serve did not start`);
}
