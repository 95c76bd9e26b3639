import type { ArticleCopy } from '../event-set/eventSet.ts';
import type { Article } from './article.ts';
import { findCopies } from './findCopies.ts';
import type { Metadata } from './metadata.ts';
import type { Notice } from './notice.ts';
import { slugOf, slugText, takeFree } from './slug.ts';

/** A text that was read, where it stood, and what all sources together say of it. */
export interface JoinedDraft {
  /** Path relative to the collection's folder. */
  readonly file: string;
  /** What its id is made of in the place of that path. */
  readonly within?: string;
  readonly text: string;
  readonly metadata: Metadata;
  /** The line on which it begins, where its file holds several. */
  readonly line?: number;
  /** What its id is made of where the metadata have none; without it, the file's name. */
  readonly name?: string;
}

/** Where an article stood: its file, and the line on which it begins where the file holds several. */
export type Origin = Pick<Notice, 'file' | 'line'>;

/**
 * Makes the articles of a collection: each gets an id of its own, and a text that occurs twice, or nearly, is
 * kept once, with the others as its copies. Ids of
 * the metadata are given out first, then slugs of paths, each in the order of the drafts; one that is taken already
 * gets the next free number.
 */
export function makeArticles(drafts: readonly JoinedDraft[]): {
  readonly articles: readonly Article[];
  /** Where each article stood, by the article's id. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly notices: readonly Notice[];
} {
  const notices: Notice[] = [];
  const ids = giveIds(drafts, notices);
  const copyOf = findCopies(drafts.map(({ text, metadata }) => ({ text, published: metadata.published })));
  const copies = new Map<number, ArticleCopy[]>();
  for (const [i, { file, line, metadata, text }] of drafts.entries()) {
    const kept = copyOf[i];
    if (kept === null) continue;
    const { title, url, publisher, published } = metadata;
    const copy = { id: ids[i], title, url, publisher, published };
    const known = copies.get(kept);
    if (known) known.push(copy);
    else copies.set(kept, [copy]);
    const same = text.trim() === drafts[kept].text.trim() ? 'the same text as' : 'nearly the same text as';
    notices.push({
      kind: 'noted',
      file,
      line: line ?? null,
      expected: 'a text of its own',
      found: `${same} in ${drafts[kept].file}`,
      outcome: `read once, as a copy of article ${ids[kept]}`,
    });
  }
  const articles = drafts.flatMap(({ text, metadata }, i): Article[] => {
    const own = copies.get(i);
    if (copyOf[i] !== null) return [];
    return [{ ...metadata, id: ids[i], text, ...(own ? { copies: own } : {}) }];
  });
  const unique = drafts.map((draft, i) => ({ ...draft, id: ids[i] })).filter((_, i) => copyOf[i] === null);
  const origins = new Map(unique.map(({ file, line, id }) => [id, { file, line: line ?? null }]));
  return { articles, origins, notices };
}

function giveIds(drafts: readonly JoinedDraft[], notices: Notice[]): readonly string[] {
  const taken = new Set<string>();
  const ids: string[] = [];
  const give = (i: number, file: string, wanted: string) => {
    const id = takeFree(wanted, taken);
    ids[i] = id;
    if (id === wanted) return;
    const found = `the id ${wanted}, which another article has`;
    notices.push({
      kind: 'noted',
      file,
      line: null,
      expected: 'an id of its own',
      found,
      outcome: `named ${id}`,
    });
  };
  for (const [i, { file, metadata }] of drafts.entries())
    if (metadata.id !== null) give(i, file, metadata.id);
  for (const [i, { file, within = file, name, metadata }] of drafts.entries()) {
    if (metadata.id !== null) continue;
    const slug = slugOf(within).slice(0, 120);
    // Items of one feed may well share a title: nothing to tell anybody.
    if (name === undefined) give(i, file, slug || 'article');
    else ids[i] = takeFree(`${slug}-${slugText(name).slice(0, 80)}`, taken);
  }
  return ids;
}
