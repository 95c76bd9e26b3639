import { once } from 'node:events';
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import { nameFrom, readMinConfidence, readWorkers } from '../build/buildOptions.ts';
import { Interrupted } from '../build/reading/breathe.ts';
import { openReaders } from '../build/reading/openReaders.ts';
import { type Command, type ExitCode, type Io, UsageError } from '../command.ts';
import { catchInterruption } from '../interruption.ts';
import { cacheFolder } from '../loadGazetteer.ts';
import { parseArguments } from '../parseArguments.ts';
import { reviewFolders } from '../site/readSiteTemplate.ts';
import { systemError } from '../systemError.ts';
import { openChangeStream } from './changeStream.ts';
import { startLiveBuild } from './liveBuild.ts';
import { openReviewDesk } from './reviewDesk.ts';
import { servedFolder } from './servedFolder.ts';
import { startServer } from './startServer.ts';
import { watchFolder } from './watchFolder.ts';

export const serveCommand: Command = {
  help: `Usage: dateline serve FOLDER [OPTIONS]

Reads the articles in FOLDER as build does and shows them on a page at an address of this machine. A file that is
saved is read again, and the open page follows. The page can be switched to review: each correction is written to the
collection's corrections.yaml at once.

Options:
  --port N               the address's port; 4173, or the next one that is free, by default
  --min-confidence N     from 0 to 1: events below it go to the doubtful tray
  --workers N            threads that read; one for each core, eight at most, by default
  --help                 this text

Ctrl-C ends it.
`,
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArguments(args, {
    port: { type: 'string' },
    'min-confidence': { type: 'string' },
    workers: { type: 'string' },
  } as const);
  const [given, ...others] = positionals;
  if (given === undefined || others.length > 0)
    throw new UsageError(`expected one folder of articles, found ${positionals.join(' ') || 'none'}`);
  const folder = resolve(io.cwd, given);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`expected a folder of articles, found no folder ${given}`);
  const port = readPort(values.port);
  const { page, basemap } = reviewFolders();
  const served = servedFolder(cacheFolder(process.env, process.platform, homedir()), folder, io);
  const events = served.path;

  const { signal, release } = catchInterruption();
  try {
    const workers = readWorkers(values.workers);
    const readers = await openReaders({ workers, useCache: true, signal }, io);
    const live = startLiveBuild({
      folder,
      out: events,
      minConfidence: readMinConfidence(values['min-confidence']),
      readers,
      nameOf: (path) => nameFrom(io.cwd, path),
      io,
    });
    await live.update(new Set([null]));
    const changes = openChangeStream();
    const desk = openReviewDesk(live, localDay);
    const { server, port: taken } = await startServer({ page, basemap, events, port, live, desk, changes });
    const inside = relative(folder, events).split(sep).join('/');
    const watcher = watchFolder(
      folder,
      (path) => path === inside || path.startsWith(`${inside}/`),
      async (changed) => {
        try {
          if (await live.update(changed)) changes.tell('built', { revision: live.revision() });
        } catch (error) {
          if (!(error instanceof Interrupted))
            io.stderr.write(`${given}: ${systemError(error)}; the page stays as it was\n`);
        }
      },
      (error) => io.stderr.write(`${given}: expected a folder that can be watched, found ${error.message}\n`),
    );
    io.stdout.write(`http://localhost:${taken}/ shows ${given}; Ctrl-C ends it\n`);
    if (!signal.aborted) await once(signal, 'abort');
    watcher.close();
    changes.close();
    server.close();
    server.closeAllConnections();
    return 0;
  } catch (error) {
    if (error instanceof Interrupted) return 130;
    throw error;
  } finally {
    release();
    served.release();
  }
}

function readPort(given: string | undefined): number | null {
  if (given === undefined) return null;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : -1;
  if (port < 0 || port > 65_535)
    throw new UsageError(`expected --port to be a number from 0 to 65535, found ${given}`);
  return port;
}

/** The reviewer's own day: a person's correction is dated as that person dates a letter. */
function localDay(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
