import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, loadIndex } from '../../src/cli/loadGazetteer.ts';

/** Makes a folder for caches that has the index of place names already. */
export async function prepareCache(folder: string): Promise<void> {
  await loadIndex();
  mkdirSync(folder, { recursive: true });
  const usual = cacheFolder(process.env, process.platform, homedir());
  for (const name of readdirSync(usual))
    if (/^gazetteer-[0-9a-f]+\.bin$/.test(name)) symlinkSync(join(usual, name), join(folder, name));
}
