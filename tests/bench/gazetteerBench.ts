import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadGazetteer } from '../../src/cli/loadGazetteer.ts';

/** Building the index into an empty cache folder and loading it again: seconds, bytes, memory. */
export async function benchGazetteer() {
  const cacheFolder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const buildStart = performance.now();
    await loadGazetteer({ cacheFolder });
    const buildMs = performance.now() - buildStart;
    const loadStart = performance.now();
    const gazetteer = await loadGazetteer({ cacheFolder });
    const loadMs = performance.now() - loadStart;
    const indexBytes = readdirSync(cacheFolder).reduce(
      (sum, name) => sum + statSync(join(cacheFolder, name)).size,
      0,
    );
    return { gazetteer, figures: { buildMs, loadMs, indexBytes } };
  } finally {
    rmSync(cacheFolder, { recursive: true, force: true });
  }
}
