import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { WholeFile } from '../build/replaceFiles.ts';
import { UsageError } from '../command.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { withChoices } from './embed/withChoices.ts';

/** A basemap in the place of the site's own. */
export interface GivenBasemap {
  /** As the page's head names it: absolute, or relative to the page. */
  readonly address: string;
  /** Origins beyond the site's own that the page's policy must let it load from. */
  readonly origins: readonly string[];
  /** What has to be published with the site. */
  readonly files: readonly WholeFile[];
}

/** A host name with nothing that a policy would read as more than a name. */
const HOST = /^(?:[A-Za-z0-9.-]+)(?::\d+)?$/;

/**
 * Reads `--basemap`: the address of a MapLibre style or of a PMTiles archive, or the path of such a file, which is then published with the site.
 *
 * @throws UsageError when it is neither.
 */
export function givenBasemap(given: string, folder: string): GivenBasemap {
  const url = /^https?:/.test(given) && URL.canParse(given) ? new URL(given) : null;
  if (url) {
    const isLocal = ['localhost', '127.0.0.1'].includes(url.hostname);
    if ((url.protocol !== 'https:' && !isLocal) || !HOST.test(url.host)) {
      throw new UsageError(`expected --basemap to be an https address, found ${given}`);
    }
    return { address: url.href, origins: [url.origin], files: [] };
  }
  const path = resolve(folder, given);
  const isThere = existsSync(path) && statSync(path).isFile();
  if (!/\.(?:pmtiles|json)$/.test(path) || !isThere) {
    const found = isThere ? given : `no file ${given}`;
    throw new UsageError(
      `expected --basemap to be a style (.json), an archive (.pmtiles) or an https address of one, found ${found}`,
    );
  }
  const file = `basemap/${basename(path).replace(/[^\w.-]/g, '_')}`;
  return { address: file, origins: [], files: [{ file, content: readFileSync(path) }] };
}

/** The page's files with that basemap named in the head of the page. */
export function withBasemap(page: readonly WholeFile[], basemap: GivenBasemap): readonly WholeFile[] {
  const meta = `<meta name="dateline-basemap" content="${escapeHtml(basemap.address)}">`;
  const named = page.map(({ file, content }) =>
    file === 'index.html'
      ? { file, content: content.toString().replace(/<\/head>/i, (end) => `  ${meta}\n  ${end}`) }
      : { file, content },
  );
  return [...withChoices(named, { basemap: basemap.address }), ...basemap.files];
}
