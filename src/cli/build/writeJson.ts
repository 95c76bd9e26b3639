import type { ArticleText, EventSetIndex } from '../../event-set/eventSet.ts';
import { writeLines } from '../../event-set/writeEventSet.ts';

/** An article's text file: one passage a line. */
export function writeArticleText({ id, title, passages }: ArticleText): string {
  const list = [...writeLines(passages)].join('');
  return `{"id":${JSON.stringify(id)},"title":${JSON.stringify(title)},"passages":${list}}\n`;
}

/** The index of the sets. */
export function writeIndex(index: EventSetIndex): string {
  return `${JSON.stringify(index, null, 1)}\n`;
}
