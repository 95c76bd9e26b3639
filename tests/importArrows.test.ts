import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What the files of a part may import, beside the part itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'event-set': [],
  gazetteer: ['event-set'],
  articles: ['event-set'],
  extract: ['event-set', 'gazetteer', 'articles'],
  corrections: ['event-set', 'gazetteer', 'articles', 'extract'],
  exchange: ['event-set', 'articles'],
  cli: ['event-set', 'gazetteer', 'articles', 'extract', 'corrections', 'exchange'],
  app: ['event-set', 'exchange'],
  embed: ['event-set', 'app'],
};

/** What the dashboard says, in words: the pages that the program writes say it too. */
const WORDS = 'src/app/words/';

/** Parts without effects: no file system, process, network or clock. */
const PURE = ['event-set', 'gazetteer', 'articles', 'extract', 'corrections', 'exchange'];

/** What only code with effects may say. */
const EFFECTS =
  /\bfrom 'node:(?!buffer)|\bprocess\.|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\btoLocale\w*\(|\bIntl\./;

/** Views of the dashboard that meet in the store alone. */
const VIEWS = ['map', 'timeline', 'list'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path));

function importsOf(path: string): string[] {
  const specifiers = readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(?<specifier>\.[^']+)'/g);
  return [...specifiers].map((match) =>
    new URL(match.groups?.specifier ?? '', `file:///${path}`).pathname.slice(1),
  );
}

const partOf = (path: string) => path.split('/')[1];

describe('imports', () => {
  test.each(files)('%s keeps the arrows', (path) => {
    const part = partOf(path);
    for (const imported of importsOf(path)) {
      const target = partOf(imported);
      if (part === 'cli' && imported.startsWith(WORDS)) continue;
      if (target !== part) expect(ALLOWED[part], `${path} imports ${imported}`).toContain(target);
    }
  });

  test('what the page writes sets with knows nothing of how files are read', () => {
    const writers = files.filter(
      (path) => partOf(path) === 'exchange' && !path.startsWith('src/exchange/read/'),
    );
    const reading = writers.filter((path) =>
      importsOf(path).some((imported) => /^src\/(?:articles|exchange\/read)\//.test(imported)),
    );
    expect(reading).toEqual([]);
    const app = files.filter((path) => partOf(path) === 'app');
    expect(
      app.filter((path) => importsOf(path).some((each) => each.startsWith('src/exchange/read/'))),
    ).toEqual([]);
  });

  test('map, timeline and list never import each other', () => {
    const viewOf = (path: string) => VIEWS.find((view) => path.startsWith(`src/app/${view}/`));
    const crossings = files.flatMap((path) =>
      importsOf(path).filter(
        (imported) => viewOf(path) && viewOf(imported) && viewOf(path) !== viewOf(imported),
      ),
    );
    expect(crossings).toEqual([]);
  });

  test('the pure parts have no effects', () => {
    const guilty = files.filter(
      (path) => PURE.includes(partOf(path)) && EFFECTS.test(readFileSync(path, 'utf8')),
    );
    expect(guilty).toEqual([]);
  });
});
