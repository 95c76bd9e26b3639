import { describe, expect, it } from 'vitest';
import type { FileReading } from '../../../src/articles/reader.ts';
import { readerOf } from '../../../src/articles/readers.ts';
import { openDraftCache } from '../../../src/cli/build/reading/draftCache.ts';
import { type ArticleFile, parseFiles } from '../../../src/cli/build/reading/parseFiles.ts';
import type { ParsingTask } from '../../../src/cli/build/reading/parsingWorker.ts';
import { startWorkers } from '../../../src/cli/build/reading/workerPool.ts';
import { walkFolder } from '../../../src/cli/build/walkFolder.ts';
import { makeFolder } from '../runDateline.ts';

const signal = new AbortController().signal;

/** A page of some length that is quickly parsed: most of it is one comment. */
function page(town: string, kilobytes: number): string {
  return `<html><body><!--${'-x'.repeat(512 * kilobytes)}--><article><p>A storm hit ${town}.</p></article></body></html>`;
}

function filesIn(folder: string): readonly ArticleFile[] {
  return walkFolder(folder).files.flatMap((found) => {
    const reader = readerOf(found.file);
    return reader ? [{ found, reader }] : [];
  });
}

function textsOf(readings: readonly FileReading[]): readonly string[] {
  return readings.map(({ drafts }) => drafts.map(({ text }) => text).join(' | '));
}

describe('parseFiles(files, readers, progress)', () => {
  it('shares long work among threads, with the outcome of one, and tells how far it is', async () => {
    const files = filesIn(
      makeFolder({ 'a.html': page('Lima', 900), 'b.md': 'A flood hit Porto.', 'c.html': page('Bari', 900) }),
    );
    const steps: string[] = [];
    const progress = { step: (text: string) => void steps.push(text), end: () => {} };
    const drafts = openDraftCache({ folder: makeFolder(), version: '1' });
    const shared = await parseFiles(files, { drafts, workers: 2, signal }, progress);
    expect(textsOf(shared)).toEqual(['A storm hit Lima.', 'A flood hit Porto.', 'A storm hit Bari.']);
    expect(steps.map((step) => /\d of \d files/.exec(step)?.[0])).toEqual(['1 of 2 files', '2 of 2 files']);

    const alone = openDraftCache({ folder: makeFolder(), version: '1' });
    expect(await parseFiles(files, { drafts: alone, workers: 1, signal }, progress)).toEqual(shared);
    expect(steps).toHaveLength(4);

    // The threads' results were kept.
    expect(await parseFiles(files, { drafts, workers: 2, signal }, progress)).toEqual(shared);
    expect(steps).toHaveLength(4);
  }, 60_000);

  it('says nothing of a moment, and stops when it is asked to', async () => {
    const files = filesIn(makeFolder({ 'a.html': page('Lima', 1) }));
    const progress = { step: () => expect.unreachable(), end: () => {} };
    const drafts = openDraftCache({ folder: makeFolder(), version: '1' });
    const stopped = { drafts, workers: 2, signal: AbortSignal.abort() };
    await expect(parseFiles(files, stopped, progress)).rejects.toThrow();
    expect(textsOf(await parseFiles(files, { drafts, workers: 2, signal }, progress))).toEqual([
      'A storm hit Lima.',
    ]);
  });
});

describe('startWorkers(count, script, workerData)', () => {
  it('fails the task that a thread dies of, and does the next in another thread', async () => {
    const pool = await startWorkers<ParsingTask, FileReading>(1, 'parsingWorker');
    const bytes = new TextEncoder().encode(page('Lima', 1));
    const ask = (reader: string) => pool.ask({ reader, bytes, file: 'a.html' });
    try {
      expect(await ask('none')).toEqual({
        kind: 'died',
        reason: 'expected the name of a reader, found none',
      });
      const outcome = await ask(readerOf('a.html')?.name ?? '');
      expect(outcome.kind === 'answered' && textsOf([outcome.answer])).toEqual(['A storm hit Lima.']);
    } finally {
      await pool.close();
    }
  }, 60_000);
});
