import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, loadIndex } from '../../src/cli/loadGazetteer.ts';

/** Makes a folder for caches that has the index of place names already. */
export async function prepareCache(folder: string): Promise<void> {
  await loadIndex();
  mkdirSync(folder, { recursive: true });
  linkIndex(cacheFolder(process.env, process.platform, homedir()), folder);
}

/** Puts links to the index of place names of one folder into another. */
export function linkIndex(from: string, to: string): void {
  for (const name of readdirSync(from))
    if (/^gazetteer-[0-9a-f]+\.bin$/.test(name)) symlinkSync(join(from, name), join(to, name));
}
