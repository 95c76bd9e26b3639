import { basename, join, resolve } from 'node:path';
import { FORMATS, type Format } from '../../exchange/formats.ts';
import { lossLine } from '../../exchange/losses.ts';
import { isFile, nameFrom } from '../build/buildOptions.ts';
import { buildSets } from '../build/buildSets.ts';
import { checkMadeSet } from '../build/checkMadeSet.ts';
import { replaceFiles } from '../build/replaceFiles.ts';
import { finishReplacing } from '../build/staging.ts';
import { type Command, type ExitCode, type Io, UsageError } from '../command.ts';
import { parseArguments } from '../parseArguments.ts';
import { completeSite } from '../site/completeSite.ts';
import { readSiteTemplate } from '../site/readSiteTemplate.ts';
import { readSiteOptions } from '../site/siteOptions.ts';
import { systemError } from '../systemError.ts';
import { composeImport } from './composeImport.ts';
import { type Imports, readImports } from './readImports.ts';

export const importCommand: Command = {
  help: `Usage: dateline import FILE... [OPTIONS]

Takes events over that others have written down, into one event set that the page shows like a read one: GeoJSON (with
start and end among its properties), tables (CSV: ours, TimelineJS's spreadsheet, or any that names its columns),
TimelineJS's JSON, Linked Places, KML, and event sets of ours. An event's evidence is its row. What could not be carried
is counted on standard error.

Options:
  --out DIR              where the set goes; ./events by default, ./site with --site
  --site                 the whole static site: the page, with the set in its folder events
  --format FORMAT        ${FORMATS.join(', ')}; without it name and content decide
  --title TEXT           of the set; by default the file's own, else its name
  --description TEXT, --theme light|dark|auto, --lang en|es, --url URL
                         with --site, as for build
  --help                 this text

Exit codes: 0 everything was read; 1 something was left out, and named; 2 called wrongly.
`,
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArguments(args, {
    out: { type: 'string' },
    site: { type: 'boolean' },
    format: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    theme: { type: 'string' },
    lang: { type: 'string' },
    url: { type: 'string' },
  } as const);
  if (positionals.length === 0) throw new UsageError('expected files to import, found none');
  const { title: givenTitle, ...others } = values;
  const isSite = values.site ?? false;
  const siteOptions = readSiteOptions(isSite ? values : others, isSite);
  const out = resolve(io.cwd, values.out ?? (isSite ? 'site' : 'events'));
  const prefix = isSite ? 'events/' : '';
  const page = isSite ? readSiteTemplate([]) : [];
  if (isFile(out)) {
    io.stderr.write(`${nameFrom(io.cwd, out)}: expected a folder to write to, found a file\n`);
    return 1;
  }
  const imports = readImports(positionals, io.cwd, formatOf(values.format));

  finishReplacing(out);
  const title = givenTitle?.replace(/\s+/g, ' ').trim() || null;
  const make = async () => {
    if (imports.events.length === 0)
      return { made: null, notices: imports.notices, order: null, corrections: null };
    const { set, texts } = composeImport(imports, title, titleOf(positionals[0] ?? ''));
    const checked = checkMadeSet(set);
    const made = checked.set && { set: checked.set, texts };
    return { made, notices: [...imports.notices, ...checked.notices], order: null, corrections: null };
  };
  const planned = { path: io.cwd, name: 'import', set: 'events', texts: 'articles', except: out, given: [] };
  const options = { out: join(out, prefix), allowEvents: [] };
  const built = await buildSets([planned], make, options, (path) => nameFrom(io.cwd, path), io);
  io.stderr.write(lossesOf(imports));
  if (!built.any) return 1;
  const inPlace = built.files.map(({ file, content }) => ({ file: prefix + file, content }));
  const site = isSite ? completeSite(page, built, siteOptions) : { files: [], stale: [] };
  try {
    replaceFiles(
      out,
      [...site.files, ...inPlace],
      [...built.stale.map((file) => prefix + file), ...site.stale],
    );
  } catch (error) {
    io.stderr.write(`${nameFrom(io.cwd, out)}: expected a folder to write to, found ${systemError(error)}\n`);
    return 1;
  }
  for (const [href, { dateline }] of built.sets) {
    const { found, placed, unplaced, dated, undated, doubtful } = dateline.counts;
    io.stdout.write(
      `${positionals.join(', ')}: ${found} ${found === 1 ? 'event' : 'events'} -> ${join(options.out, href)}\n` +
        `  ${placed} placed, ${unplaced} unplaced, ${dated} dated, ${undated} undated, ${doubtful} doubtful\n`,
    );
  }
  if (isSite) io.stdout.write(`The site is ${join(out, 'index.html')}: any static host serves it.\n`);
  return built.leftOut ? 1 : 0;
}

function formatOf(named: string | undefined): Format | null {
  if (named === undefined) return null;
  const format = FORMATS.find((each) => each === named);
  if (format) return format;
  throw new UsageError(`expected --format to be one of ${FORMATS.join(', ')}, found ${named}`);
}

/** A file's name as a title: `battles-of-1809.csv` is "Battles of 1809". */
function titleOf(file: string): string {
  const words = basename(file)
    .replace(/(?:\.[a-z]{2,8}){1,2}$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? 'Events' : words.charAt(0).toUpperCase() + words.slice(1);
}

function lossesOf({ losses }: Imports): string {
  return losses
    .filter((each) => each.losses.length > 0)
    .map((each) => {
      const lines = each.losses.map((loss) => `  ${lossLine(loss)}\n`).join('');
      return `${each.file}: an event set cannot carry\n${lines}`;
    })
    .join('');
}
