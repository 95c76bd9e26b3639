import { relative, resolve } from 'node:path';
import { readConfidence } from '../../articles/collection.ts';
import schema from '../../event-set/eventSet.schema.json' with { type: 'json' };
import type { EventSetIndex } from '../../event-set/eventSet.ts';
import { type Command, type ExitCode, type Io, UsageError } from '../command.ts';
import { openGazetteer } from '../openGazetteer.ts';
import { parseArguments } from '../parseArguments.ts';
import { systemError } from '../systemError.ts';
import { allowedOrigins } from './allowedOrigins.ts';
import { buildCollection, formatNotices } from './buildCollection.ts';
import { planCollections, SCHEMA_NAME } from './planCollections.ts';
import { readPreviousBuild } from './previousBuild.ts';
import { type OutputFile, replaceFiles } from './replaceFiles.ts';
import { summarise } from './summary.ts';
import { writeArticleText, writeEventSet, writeIndex } from './writeJson.ts';

export const buildCommand: Command = {
  help: `Usage: dateline build FOLDER [OPTIONS]

Reads the articles in FOLDER (.txt, .md, with front matter, a sidecar NAME.meta.yaml or a table articles.csv) and
writes their events as GeoJSON. Where FOLDER holds articles itself it becomes events.json; else each folder in it
becomes a set of its own. index.json lists the sets.

Options:
  --out DIR              where the sets go; ./events by default
  --min-confidence N     from 0 to 1: events below it go to the doubtful tray
  --allow-events ORIGIN  an origin whose event sets the site may show too; may be given several times
  --help                 this text

Exit codes: 0 everything was read; 1 something was left out, and named; 2 called wrongly.
`,
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArguments(args, {
    out: { type: 'string' },
    'min-confidence': { type: 'string' },
    'allow-events': { type: 'string', multiple: true },
  } as const);
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    throw new UsageError(
      `expected one folder of articles, found ${folder === undefined ? 'none' : positionals.join(' ')}`,
    );
  }
  const minConfidence = readMinConfidence(values['min-confidence']);
  const allowEvents = allowedOrigins(values['allow-events'] ?? []);
  const out = resolve(io.cwd, values.out ?? 'events');
  const plan = planCollections(resolve(io.cwd, folder));
  if (plan.collections.length === 0) {
    io.stderr.write(
      `${folder}: expected a folder with articles, or with folders of articles, found an empty folder\n`,
    );
    return 1;
  }

  const context = { gazetteer: await openGazetteer(io) };
  const previous = readPreviousBuild(out);
  const texts: OutputFile[] = [];
  const sets: OutputFile[] = [];
  const entries: EventSetIndex['sets'][number][] = [];
  const kept = new Set<string>();
  let report = '';
  let leftOut = plan.notices.length > 0;
  io.stderr.write(formatNotices(plan.notices, nameOf(resolve(io.cwd, folder), io.cwd)));
  for (const collection of plan.collections) {
    const name = nameOf(collection.path, io.cwd);
    const { made, notices } = buildCollection(collection, context, minConfidence, io);
    io.stderr.write(formatNotices(notices, name));
    leftOut ||= notices.some(({ kind }) => kind === 'left-out');
    const href = `${collection.set}.json`;
    if (made === null) {
      const before = previous.sets.get(href);
      if (before) {
        entries.push(before.entry);
        for (const file of before.files) kept.add(file);
        io.stderr.write(`${name}: the event set of an earlier build stays as it was\n`);
      }
      continue;
    }
    for (const [file, text] of made.texts) texts.push({ file, text: writeArticleText(text) });
    sets.push({ file: href, text: writeEventSet(made.set) });
    entries.push({ href, title: made.set.dateline.title, events: made.set.dateline.counts.found });
    report += summarise(name, resolve(out, href), made.set, notices);
  }
  if (sets.length === 0) return 1;

  const files = [
    ...texts,
    ...sets,
    { file: `${SCHEMA_NAME}.json`, text: `${JSON.stringify(schema, null, 1)}\n` },
    { file: 'index.json', text: writeIndex({ sets: entries, allowEvents }) },
  ];
  const written = new Set(files.map(({ file }) => file));
  const stale = [...previous.sets.values()]
    .flatMap((set) => set.files)
    .filter((file) => !written.has(file) && !kept.has(file));
  try {
    replaceFiles(out, files, stale);
  } catch (error) {
    io.stderr.write(
      `${values.out ?? 'events'}: expected a folder to write to, found ${systemError(error)}\n`,
    );
    return 1;
  }
  io.stdout.write(report);
  return leftOut ? 1 : 0;
}

function readMinConfidence(given: string | undefined): number | null {
  if (given === undefined) return null;
  const confidence = given.trim() === '' ? null : readConfidence(Number(given));
  if (confidence === null)
    throw new UsageError(`expected --min-confidence to be a number from 0 to 1, found ${given}`);
  return confidence;
}

/** A folder as messages name it: relative to where the command was called, but not upwards. */
function nameOf(path: string, cwd: string): string {
  const name = relative(cwd, path);
  return name.startsWith('..') ? path : name || '.';
}
