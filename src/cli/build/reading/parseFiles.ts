import { type FileReading, leaveOut } from '../../../articles/reader.ts';
import { startPace } from '../../pace.ts';
import type { Progress } from '../../progress.ts';
import { readBytes } from '../readBytes.ts';
import type { FoundFile } from '../walkFolder.ts';
import { breathe, Interrupted } from './breathe.ts';
import { findDrafts, keepDrafts, type ParsedFile, readDrafts } from './draftCache.ts';
import type { ParsingTask } from './parsingWorker.ts';
import type { Readers } from './readArticles.ts';
import { startWorkers } from './workerPool.ts';

/** Threads pay from about this many bytes on: they take a second to parse, and a thread half of one to start. */
const WORTH_THREADS = 1_000_000;

/** A file of articles, and the reader of its format. */
export interface ArticleFile {
  readonly found: FoundFile;
  readonly reader: ParsedFile['reader'];
}

/**
 * Makes drafts of files. Those whose parsing takes long come from the cache where the same bytes were parsed before, and
 * the others are shared among threads where there are enough of them. In the order of the files.
 *
 * @param progress is told how many files are parsed, where that takes longer than a moment.
 * @throws Interrupted when the signal asks to stop.
 */
export async function parseFiles(
  files: readonly ArticleFile[],
  { drafts, workers, signal }: Pick<Readers, 'drafts' | 'workers' | 'signal'>,
  progress: Progress,
): Promise<readonly FileReading[]> {
  const readings: FileReading[] = [];
  const missing: number[] = [];
  let missingBytes = 0;
  for (const [i, { found, reader }] of files.entries()) {
    const known = await withBytes(files[i], (parsed) =>
      reader.isWorthKeeping ? findDrafts(parsed, found.file, drafts) : reader.read(parsed.bytes, found.file),
    );
    if (known) {
      readings[i] = known;
    } else {
      missing.push(i);
      missingBytes += found.bytes;
    }
    if (i % 100 === 99) await breathe(signal);
  }

  const pace = startPace(missing.length, 'files');
  let done = 0;
  const finish = (i: number, reading: FileReading) => {
    readings[i] = reading;
    done++;
    if (missingBytes >= WORTH_THREADS) progress.step(pace(done));
  };
  const threads = Math.min(workers, missing.length, Math.ceil(missingBytes / WORTH_THREADS));
  if (threads < 2) {
    for (const i of missing) {
      await breathe(signal);
      const { file } = files[i].found;
      finish(i, await withBytes(files[i], (parsed) => readDrafts(parsed, file, drafts)));
    }
    return readings;
  }

  const pool = await startWorkers<ParsingTask, FileReading>(threads, 'parsingWorker');
  const parse = async (parsed: ParsedFile, file: string): Promise<FileReading> => {
    // The same bytes may lie there twice.
    const known = findDrafts(parsed, file, drafts);
    if (known) return known;
    const { reader, bytes } = parsed;
    const outcome = await pool.ask({ reader: reader.name, bytes, file });
    if (outcome.kind === 'died') return leaveOut(file, reader.name, `the error ${outcome.reason}`);
    keepDrafts(parsed, outcome.answer, drafts);
    return outcome.answer;
  };
  try {
    const queue = missing.values();
    const drain = async () => {
      for (const i of queue) {
        if (signal.aborted) return;
        const { file } = files[i].found;
        finish(i, await withBytes(files[i], (parsed) => parse(parsed, file)));
      }
    };
    await Promise.all(Array.from({ length: threads }, drain));
  } finally {
    await pool.close();
  }
  if (signal.aborted) throw new Interrupted();
  return readings;
}

/** What one makes of a file's bytes, or of their lack. */
async function withBytes<Made>(
  { found, reader }: ArticleFile,
  make: (parsed: ParsedFile) => Made | Promise<Made>,
): Promise<Made | FileReading> {
  const bytes = readBytes(found);
  return bytes.kind === 'read'
    ? make({ reader, bytes: bytes.value })
    : { drafts: [], notices: [bytes.notice] };
}
