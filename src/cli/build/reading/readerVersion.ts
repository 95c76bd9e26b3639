import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { walkFolder } from '../walkFolder.ts';

/** What decides the outcome of a step: folders below `src`, and packages. */
interface Step {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

/** Articles to events. */
const READING: Step = {
  folders: ['extract', 'gazetteer', 'event-set'],
  packages: ['wink-nlp', 'wink-eng-lite-web-model'],
};

/** Files to articles. */
const PARSING: Step = {
  folders: ['articles', 'event-set'],
  packages: ['@mozilla/readability', 'htmlparser2', 'linkedom'],
};

/** A fingerprint of the code and weights that read an article: readings of another are not taken from the cache. */
export function readerVersion(): string {
  return versionOf(READING);
}

/** A fingerprint of the code that makes articles of files: the drafts of another are not taken from the cache. */
export function parserVersion(): string {
  return versionOf(PARSING);
}

/**
 * 16 hexadecimal digits of the files themselves, so that no number has to be raised by hand. In the package the whole
 * program is one folder of scripts.
 */
function versionOf({ folders, packages }: Step): string {
  const here = import.meta.url;
  const places = here.endsWith('.ts')
    ? folders.map((folder) => new URL(`../../../${folder}/`, here))
    : [new URL('./', here)];
  const hash = createHash('sha256');
  for (const place of places)
    for (const { file, path } of walkFolder(fileURLToPath(place)).files)
      if (/\.(?:ts|js|json)$/.test(file)) hash.update(`${file}\0`).update(readFileSync(path)).update('\0');
  const require = createRequire(here);
  for (const name of packages) {
    // Not every package exports its manifest.
    const manifests = (require.resolve.paths(name) ?? []).map((path) => join(path, name, 'package.json'));
    const manifest = manifests.find((path) => existsSync(path));
    if (manifest) hash.update(readFileSync(manifest));
  }
  return hash.digest('hex').slice(0, 16);
}
