import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../../src/articles/article.ts';
import { readFolder } from '../../src/cli/build/readFolder.ts';
import { NOTHING_KEPT } from '../../src/cli/build/reading/keptResults.ts';
import { walkFolder } from '../../src/cli/build/walkFolder.ts';
import { readArticle } from '../../src/extract/pipeline.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { compare, durationMs, median } from './measure.ts';

/** A text, and when it was published. */
interface BenchText {
  readonly text: string;
  readonly published: string | null;
}

/**
 * Reading against wink-nlp's bare parse (all of its default annotators) of the same texts in the same run: a ratio of
 * 5 is one fifth of its speed. Then the time for one text of 1 KB to 1 MB, and the exponent of its growth.
 */
export async function benchAnnotate(gazetteer: Gazetteer, corporaFolder: string | null) {
  const groups = corporaFolder ? readCorpora(corporaFolder) : new Map([['seeds', await readSeeds()]]);
  const nlp = winkNLP(model);
  const rows = [...groups].map(([name, texts]) => ({
    name,
    texts: texts.length,
    kilobytes: Math.round(texts.reduce((sum, { text }) => sum + text.length, 0) / 1000),
    ...compare(
      3,
      () => {
        for (const each of texts) readArticle(articleOf(each), { gazetteer });
      },
      () => {
        for (const { text } of texts) nlp.readDoc(text);
      },
    ),
  }));
  const all = [...groups.values()].flat();
  return { rows, growth: benchGrowth(gazetteer, all.map(({ text }) => text).join('\n\n')) };
}

/** Milliseconds for texts of growing length, and the exponent of the line through them on paper with log scales. */
function benchGrowth(gazetteer: Gazetteer, source: string) {
  const text = source.length > 0 ? source.repeat(Math.ceil(1_000_000 / source.length)) : '';
  const sizes = [1_000, 10_000, 100_000, 1_000_000];
  const points = sizes.map((characters) => {
    const article = articleOf({ text: text.slice(0, characters), published: '2025-11-04' });
    const rounds = characters > 100_000 ? 1 : 5;
    return {
      characters,
      ms: median(Array.from({ length: rounds }, () => durationMs(() => readArticle(article, { gazetteer })))),
    };
  });
  const [first, last] = [points[1], points[points.length - 1]];
  const exponent = Math.log(last.ms / first.ms) / Math.log(last.characters / first.characters);
  return { points, exponent };
}

function articleOf({ text, published }: BenchText): Article {
  return {
    id: 'bench',
    text,
    title: null,
    url: null,
    publisher: null,
    author: null,
    published,
    language: 'en',
  };
}

function readCorpora(folder: string): Map<string, BenchText[]> {
  const groups = new Map<string, BenchText[]>();
  for (const kind of ['time', 'geo']) {
    if (!existsSync(join(folder, kind)))
      throw new Error(`${folder}: expected a folder ${kind} with gold files`);
    for (const file of readdirSync(join(folder, kind)).filter((name) => name.endsWith('.jsonl'))) {
      const lines = readFileSync(join(folder, kind, file), 'utf8')
        .split('\n')
        .filter(Boolean);
      const texts = lines.map((line) => {
        const { text, published, dct, reference } = JSON.parse(line);
        return { text, published: published ?? dct ?? reference?.slice(0, 10) ?? null };
      });
      groups.set(file.replace('.jsonl', ''), texts);
    }
  }
  return groups;
}

async function readSeeds(): Promise<BenchText[]> {
  const readers = { drafts: NOTHING_KEPT, workers: 1, signal: new AbortController().signal };
  const folders = readdirSync('seeds').map((folder) =>
    readFolder(walkFolder(join('seeds', folder)), readers),
  );
  return (await Promise.all(folders)).flatMap(({ articles }) =>
    articles.map(({ text, published }) => ({ text, published })),
  );
}
