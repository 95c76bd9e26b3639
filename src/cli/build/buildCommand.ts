import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Command, type ExitCode, type Io, UsageError } from '../command.ts';
import { catchInterruption } from '../interruption.ts';
import { parseArguments } from '../parseArguments.ts';
import { makeReport } from '../report/buildReport.ts';
import { writeReport } from '../report/writeReport.ts';
import { completeSite } from '../site/completeSite.ts';
import { givenBasemap, withBasemap } from '../site/givenBasemap.ts';
import { readSingleParts, readSiteTemplate } from '../site/readSiteTemplate.ts';
import { singlePage } from '../site/single/singlePage.ts';
import { readSiteOptions } from '../site/siteOptions.ts';
import { systemError } from '../systemError.ts';
import { allowedOrigins } from './allowedOrigins.ts';
import { composeCollection, gatherCollection } from './buildCollection.ts';
import {
  isFile,
  nameFrom,
  readMinConfidence,
  readWorkers,
  reportBeside,
  singleFilePath,
} from './buildOptions.ts';
import { type BuiltSets, buildSets } from './buildSets.ts';
import { formatNotices } from './formatNotices.ts';
import { planBuild } from './planBuild.ts';
import type { PlannedCollection } from './planCollections.ts';
import { breathe, Interrupted } from './reading/breathe.ts';
import { openReaders } from './reading/openReaders.ts';
import { replaceFiles } from './replaceFiles.ts';
import { finishReplacing } from './staging.ts';

export const buildCommand: Command = {
  help: `Usage: dateline build FOLDER [OPTIONS]
       dateline build FILE|FOLDER|- ... [OPTIONS]

Reads the articles in FOLDER (.txt, .md, .html, RSS and Atom feeds, JSON Feed, .ndjson, .csv; with front matter, a
sidecar NAME.meta.yaml or a table articles.csv) and writes their events as GeoJSON. Where FOLDER holds articles itself it becomes events.json; else each folder in it
becomes a set of its own. index.json lists the sets. A folder's places.csv, or places.json in Linked Places format, is
a gazetteer of its own that wins over the default one; its corrections.yaml has the last word on the events.

Files, several folders, and - (standard input: JSON lines as annotate takes them, or one feed, page, table or text) make one
set together, events.json. What describes articles (sidecars, articles.csv, collection.yaml, corrections.yaml,
places.csv) counts where it lies in a folder that is given, or is given itself, not where it lies beside a given file.

Options:
  --out DIR              where the sets go; ./events by default, ./site with --site
  --site                 the whole static site: the page, with the sets in its folder events
  --single-file          the same as one HTML file, OUT.html or OUT/index.html, that works from the disk
  --min-confidence N     from 0 to 1: events below it go to the doubtful tray
  --allow-events ORIGIN  an origin whose event sets the site may show too; may be given several times
  --basemap URL|FILE     with --site: a MapLibre style or a PMTiles archive in the place of the site's own basemap
  --title, --description TEXT
                         with --site: what the page is called, and a sentence on it, where links to it are shown;
                         by default the first set's title, and what is in it
  --theme light|dark|auto, --lang en|es
                         with --site: the page's colours and language, until a reader chooses others
  --url ADDRESS          with --site: where the page will be found; needed for pictures in links to it
  --workers N            threads that read; one for each core, eight at most, by default
  --no-cache             read every article anew, and keep nothing for the next build
  --report DIR           where the report of what was read goes, as report.json and index.html; by default a folder
                         beside that of the sets, with -report behind its name (and a full stop before it among the
                         articles, where it is passed over). It is not for publishing.
  --no-report            no such report
  --help                 this text

What was read is kept in the system's folder for caches (DATELINE_CACHE names another), so that a further build reads
only what is new or has changed. Ctrl-C stops; the next build goes on from there.

Exit codes: 0 everything was read; 1 something was left out, and named; 2 called wrongly; 130 stopped by Ctrl-C.
`,
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const started = performance.now();
  const { values, positionals } = parseArguments(args, {
    out: { type: 'string' },
    site: { type: 'boolean' },
    'single-file': { type: 'boolean' },
    'min-confidence': { type: 'string' },
    'allow-events': { type: 'string', multiple: true },
    basemap: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    theme: { type: 'string' },
    lang: { type: 'string' },
    url: { type: 'string' },
    workers: { type: 'string' },
    'no-cache': { type: 'boolean' },
    report: { type: 'string' },
    'no-report': { type: 'boolean' },
  } as const);
  if (positionals.length === 0)
    throw new UsageError('expected a folder of articles, files or - for standard input, found none');
  const single = values['single-file'] ? singleFilePath(resolve(io.cwd, values.out ?? 'site')) : null;
  const isSite = values.site || single !== null;
  const out = single ? dirname(single) : resolve(io.cwd, values.out ?? (isSite ? 'site' : 'events'));
  const paths = positionals.filter((each) => each !== '-');
  if (paths.some((each) => resolve(io.cwd, each) === out))
    throw new UsageError('expected --out to be another folder than that of the articles');
  const minConfidence = readMinConfidence(values['min-confidence']);
  const workers = readWorkers(values.workers);
  const allowEvents = allowedOrigins(values['allow-events'] ?? []);
  const basemap = values.basemap === undefined ? null : givenBasemap(values.basemap, io.cwd);
  if (basemap && !isSite) throw new UsageError('expected --basemap together with --site');
  if (single && basemap && basemap.files.length > 0)
    throw new UsageError('expected --basemap to be an address, as --single-file has no files beside it');
  const origins = [...allowEvents, ...(basemap?.origins ?? [])];
  const plainPage = isSite ? readSiteTemplate(origins) : [];
  const parts = single ? readSingleParts() : null;
  const page = basemap ? withBasemap(plainPage, basemap) : plainPage;
  const siteOptions = readSiteOptions(values, isSite);
  const prefix = isSite ? 'events/' : '';
  const nameOf = (path: string) => nameFrom(io.cwd, path);

  if (isFile(out)) {
    io.stderr.write(`${nameOf(out)}: expected a folder to write to, found a file\n`);
    return 1;
  }
  finishReplacing(out);
  const plan = await planBuild(positionals, out, io);
  io.stderr.write(formatNotices(plan.notices, plan.folder && nameOf(plan.folder)));
  if (plan.collections.length === 0) {
    io.stderr.write(`${positionals.join(' ')}: expected articles, or folders of articles, found none\n`);
    return 1;
  }
  const { signal, release } = catchInterruption();
  const readers = await openReaders({ workers, useCache: !values['no-cache'], signal }, io);
  const options = { out: join(single ?? out, single ? '' : prefix), allowEvents, into: single };
  const make = async (collection: PlannedCollection) => {
    const gathered = await gatherCollection(collection, readers, io);
    return composeCollection(gathered, gathered.folder.corrections, minConfidence);
  };
  let built: BuiltSets;
  try {
    built = await buildSets(plan.collections, make, options, nameOf, io);
    await breathe(signal);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    io.stderr.write(
      'Stopped; nothing was written. What was read is kept, and the next build goes on from there.\n',
    );
    return 130;
  } finally {
    release();
  }
  if (!built.any) return 1;
  const inPlace = built.files.map(({ file, content }) => ({ file: prefix + file, content }));
  const site = isSite ? completeSite(page, built, siteOptions, single !== null) : { files: [], stale: [] };
  const files = [...site.files, ...inPlace];
  try {
    if (single && parts) {
      const content = () => singlePage(files, parts, origins);
      replaceFiles(out, [{ file: basename(single), content }], []);
    } else replaceFiles(out, files, [...built.stale.map((file) => prefix + file), ...site.stale]);
  } catch (error) {
    io.stderr.write(`${nameOf(out)}: expected a folder to write to, found ${systemError(error)}\n`);
    return 1;
  }
  io.stdout.write(built.summary);
  const reportFolder = resolve(
    io.cwd,
    values.report ??
      reportBeside(
        single ? resolve(io.cwd, values.out ?? 'site').replace(/\.html?$/i, '') : out,
        paths.map((each) => resolve(io.cwd, each)),
      ),
  );
  const isReported =
    values['no-report'] || writeReport(reportFolder, makeReport(built.collections, started), io);
  if (single) io.stdout.write(`The page is ${single} (${megabytes(single)} MB): any browser opens it.\n`);
  else if (values.site)
    io.stdout.write(`The site is ${join(out, 'index.html')}: any static host serves it.\n`);
  return built.leftOut || plan.notices.length > 0 || !isReported ? 1 : 0;
}

function megabytes(file: string): string {
  return (statSync(file).size / 1e6).toFixed(1);
}
