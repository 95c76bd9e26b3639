import type { Article } from '../../articles/article.ts';
import type { EventFeature } from '../../event-set/eventSet.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Timex, Toponym } from '../mentions.ts';
import type { Parse } from '../parse.ts';
import type { Structure } from '../structure/readStructure.ts';

/** One article with all that was found in it before its events. */
export interface ArticleMentions {
  readonly article: Article;
  readonly parse: Parse;
  readonly structure: Structure;
  readonly timexes: readonly Timex[];
  readonly toponyms: readonly Toponym[];
}

/** The events that an article reports, in the order of the text. */
export function findEvents(_mentions: ArticleMentions, _gazetteer: Gazetteer): EventFeature[] {
  return [];
}
