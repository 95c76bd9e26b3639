import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WholeFile } from '../build/replaceFiles.ts';
import { walkFolder } from '../build/walkFolder.ts';
import { UsageError } from '../command.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import type { SingleParts } from './single/singlePage.ts';

type Page = 'site' | 'review' | 'single';

const MAIN_FILE: Readonly<Record<Page, string>> = {
  site: 'index.html',
  review: 'index.html',
  single: 'page.js',
};

/** Where a built page lies: beside the packaged program, or in the checkout after `npm run build`. */
function placesOf(page: Page): readonly string[] {
  return [`../${page}/`, `../../../dist/${page}/`].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
}

/** @throws UsageError when the page has not been built. */
function folderOf(page: Page): string {
  const places = placesOf(page);
  const folder = places.find((place) => existsSync(join(place, MAIN_FILE[page])));
  if (folder !== undefined) return folder;
  throw new UsageError(
    `expected the built page at ${places.join(' or ')}, found none (npm run build makes it)`,
  );
}

/**
 * Folders of what `dateline serve` shows: the page with its review mode, and the basemap, which is the site's.
 *
 * @throws UsageError when it has not been built.
 */
export function reviewFolders(): { readonly page: string; readonly basemap: string } {
  return { page: folderOf('review'), basemap: join(folderOf('site'), 'basemap') };
}

/**
 * The files of the built page without any event sets, its policy set for the allowed origins.
 *
 * @throws UsageError when the page has not been built.
 */
export function readSiteTemplate(allowEvents: readonly string[]): readonly WholeFile[] {
  return walkFolder(folderOf('site'))
    .files.filter(({ file }) => !file.startsWith('events/'))
    .map(({ path, file }) => {
      const content = readFileSync(path);
      return file === 'index.html'
        ? { file, content: withPolicy(content.toString('utf8'), contentSecurityPolicy(allowEvents)) }
        : { file, content };
    });
}

/**
 * Script and style of the page in one piece each.
 *
 * @throws UsageError when the page has not been built.
 */
export function readSingleParts(): SingleParts {
  const folder = folderOf('single');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { script: read('page.js'), style: read('page.css') };
}

/** A page with this Content-Security-Policy in its head, in place of the one that it has. */
export function withPolicy(html: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}">`;
  const without = html.replace(/[ \t]*<meta http-equiv="Content-Security-Policy"[^>]*>\n?/gi, '');
  return without.replace(/<head>/i, (head) => `${head}\n    ${meta}`);
}
