import type { ArticleText, EventSet, EventSetIndex } from '../../event-set/eventSet.ts';

/** An event set as JSON: one article and one event a line, so that two versions can be compared line by line. */
export function writeEventSet({ type, dateline, features }: EventSet): string {
  const { articles, counts, ...header } = dateline;
  const head = JSON.stringify(header).slice(1, -1);
  return `{"type":${JSON.stringify(type)},
"dateline":{${head},
"counts":${JSON.stringify(counts)},
"articles":${writeLines(articles)}},
"features":${writeLines(features)}}
`;
}

/** An article's text file: one passage a line. */
export function writeArticleText({ id, title, passages }: ArticleText): string {
  return `{"id":${JSON.stringify(id)},"title":${JSON.stringify(title)},"passages":${writeLines(passages)}}\n`;
}

/** The index of the sets. */
export function writeIndex(index: EventSetIndex): string {
  return `${JSON.stringify(index, null, 1)}\n`;
}

function writeLines(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
