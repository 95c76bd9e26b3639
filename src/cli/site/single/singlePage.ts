import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { blocksOf, type OutputFile } from '../../build/replaceFiles.ts';
import { escapeHtml } from '../../escapeHtml.ts';
import { PLAIN_STYLE } from '../pageHead.ts';
import { withPolicy } from '../readSiteTemplate.ts';
import { LOADER } from './loader.ts';
import { nearTowns } from './nearTowns.ts';

/** The page's script and style, each in one piece. */
export interface SingleParts {
  readonly script: string;
  readonly style: string;
}

/** Files that the page asks for; the schemas beside the sets are for others. */
const CARRIED = /^(?:basemap\/(?!stamp)|events\/(?!.*\.schema\.json$)).*\.json$/;

/**
 * A site as one HTML file that works from the disk, piece by piece: script, style, basemap, sets and texts stand in it,
 * packed. Its policy lets nothing in but what stands in it, and sets and basemaps of the origins given.
 *
 * @param files those of the site, `index.html` and `plain.css` among them.
 */
export function* singlePage(
  files: readonly OutputFile[],
  { script, style }: SingleParts,
  origins: readonly string[],
): Generator<string> {
  const textOf = (name: string) => contentOf(files.find(({ file }) => file === name)).toString('utf8');
  const plain = textOf(PLAIN_STYLE);
  const html = textOf('index.html')
    .replace(/[ \t]*<script type="module"[^>]*><\/script>\n?/gi, '')
    .replace(/[ \t]*<link rel="(?:modulepreload|stylesheet)" crossorigin[^>]*>\n?/gi, '')
    .replace(
      /<noscript><link rel="stylesheet"[^>]*><\/noscript>/i,
      () => `<noscript><style>${plain}</style></noscript>`,
    )
    .replace(/<\/head>/i, (end) => `  <style>${style}</style>\n  ${end}`);
  const [head = '', foot = ''] = withPolicy(html, singlePolicy([style, plain], origins)).split(
    /(?=<\/body>)/i,
  );
  yield head;
  for (const { file, content } of files.filter((each) => CARRIED.test(each.file))) {
    const bytes =
      file === 'basemap/towns-near.json'
        ? nearTowns(contentOf({ file, content }), files)
        : contentOf({ file, content });
    yield dataBlock(file, bytes);
  }
  yield dataBlock('page.js', Buffer.from(script));
  yield `<script type="module">${LOADER}</script>\n  `;
  yield foot;
}

/** As strict as can be: one script and the styles by their hashes, what that script starts (its own, from memory), and the origins. */
function singlePolicy(styles: readonly string[], origins: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(LOADER)} blob:`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data: blob:',
    ['connect-src blob:', ...origins].join(' '),
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

function contentOf(file: OutputFile | undefined): Buffer {
  return file
    ? Buffer.concat([...blocksOf(file.content)].map((block) => Buffer.from(block)))
    : Buffer.alloc(0);
}

function dataBlock(file: string, bytes: Uint8Array): string {
  const packed = deflateRawSync(bytes, { level: 9 }).toString('base64');
  return `<script type="application/octet-stream" data-file="${escapeHtml(file)}">${packed}</script>\n`;
}
