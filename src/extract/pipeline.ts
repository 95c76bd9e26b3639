import type { Article } from '../articles/article.ts';
import type { EventFeature, Span } from '../event-set/eventSet.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { findEvents } from './events/findEvents.ts';
import { findPassages } from './events/findPassages.ts';
import { type LanguageGuess, recogniseLanguage } from './language.ts';
import type { Timex, Toponym } from './mentions.ts';
import { mergeReports } from './merge/mergeReports.ts';
import { type Parse, parse } from './parse.ts';
import { readStructure, type Structure } from './structure/readStructure.ts';
import { findTimexes } from './times/findTimexes.ts';
import { findToponyms } from './toponyms/findToponyms.ts';

/** What reading needs besides the article. */
export interface ReadingContext {
  readonly gazetteer: Gazetteer;
}

/** All that was read in one article. */
export interface ArticleReading {
  readonly article: Article;
  /** Where it is not English, nothing was read: all lists are empty. */
  readonly language: LanguageGuess;
  readonly parse: Parse;
  readonly structure: Structure;
  /** In the order of the text. */
  readonly toponyms: readonly Toponym[];
  readonly timexes: readonly Timex[];
  readonly events: readonly EventFeature[];
  /** The quoted sentences with their neighbours, and those that lent a date or place, joined where they meet. */
  readonly passages: readonly Span[];
}

/** Reads one article: sentences, places and times that it mentions, and the events that it reports. */
export function readArticle(article: Article, context: ReadingContext): ArticleReading {
  const language = recogniseLanguage(article.text, article.language);
  const parsed = parse(language.isEnglish ? article.text : '');
  const structure = readStructure(parsed, article.title);
  const timexes = findTimexes(parsed, { published: article.published });
  const toponyms = findToponyms(parsed, { ...article, gazetteer: context.gazetteer });
  const events = findEvents({ article, parse: parsed, structure, timexes, toponyms }, context.gazetteer);
  return {
    article,
    language,
    parse: parsed,
    structure,
    toponyms,
    timexes,
    events,
    passages: findPassages(parsed, events),
  };
}

/** Joins the reports of one event across articles. The features come in the order of the articles and their texts. */
export function mergeEvents(readings: readonly Pick<ArticleReading, 'article' | 'events'>[]): EventFeature[] {
  return mergeReports(readings.map(({ article, events }) => ({ article, events })));
}
