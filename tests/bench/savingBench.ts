import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { syntheticArticles } from '../fixtures/syntheticArticles.ts';
import { median } from './measure.ts';
import { PROGRAM } from './packagedProgram.ts';

const SAVES = 5;

/**
 * Milliseconds from saving an article of a folder to the moment when the page that `dateline serve` shows has the set
 * with its new event: told by the server's stream of changes, and fetched. The median of five; the wait until an editor is done
 * writing is part of it, the page's own drawing is not.
 */
export async function savingMs(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const server = spawn(process.execPath, [PROGRAM, 'serve', folder, '--port', '0'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const address = await addressOf(server);
    const page = new AbortController();
    const changes = await fetch(new URL('review/changes', address), { signal: page.signal });
    const told = changes.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!told) throw new Error('expected a stream of changes, found none');
    const [article] = [...syntheticArticles(1)];
    const file = join(folder, article.file);
    const text = readFileSync(file, 'utf8');
    const times: number[] = [];
    for (let save = 1; save <= SAVES; save++) {
      const saved = performance.now();
      writeFileSync(file, `${text}\nA storm killed ${save + 100} people in Turin.\n`);
      for (let got = ''; !got.includes('event: built'); ) got += (await told.read()).value ?? '';
      const set = await (await fetch(new URL('events/events.json', address))).text();
      if (!set.includes(`A storm killed ${save + 100} people`))
        throw new Error('expected the saved words in the set, found none');
      times.push(performance.now() - saved);
    }
    page.abort();
    return median(times);
  } finally {
    server.kill('SIGINT');
    if (server.exitCode === null) await once(server, 'exit');
  }
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
