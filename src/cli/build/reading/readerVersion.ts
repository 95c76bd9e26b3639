import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { walkFolder } from '../walkFolder.ts';

/** What decides how an article is read, below `src`. In the package the whole program is one folder of scripts. */
const PARTS = ['extract', 'gazetteer', 'event-set'];

/**
 * A fingerprint of the code and weights that read an article, as 16 hexadecimal digits: readings of another version are
 * not taken from the cache. It is taken of the files themselves, so that no number has to be raised by hand.
 */
export function readerVersion(): string {
  const here = import.meta.url;
  const folders = here.endsWith('.ts')
    ? PARTS.map((part) => new URL(`../../../${part}/`, here))
    : [new URL('./', here)];
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const { file, path } of walkFolder(fileURLToPath(folder)).files)
      if (/\.(?:ts|js|json)$/.test(file)) hash.update(`${file}\0`).update(readFileSync(path)).update('\0');
  const require = createRequire(here);
  for (const name of ['wink-nlp/package.json', 'wink-eng-lite-web-model/package.json'])
    hash.update(readFileSync(require.resolve(name)));
  return hash.digest('hex').slice(0, 16);
}
