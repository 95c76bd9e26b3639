import type { Article } from '../../articles/article.ts';
import type { Timex, Toponym } from '../mentions.ts';
import type { Parse } from '../parse.ts';
import type { Structure } from '../structure/readStructure.ts';
import { calmCapitals } from './calmCapitals.ts';
import { type Indexed, indexMentions } from './indexMentions.ts';
import { findInstitutions, type Institution, type PlaceNames } from './places/findInstitutions.ts';
import type { Clauses } from './syntax/clause.ts';
import { readClauses } from './syntax/readClauses.ts';

/** An article's mentions with its sentences cut into clauses: what the steps of event reading share. */
export interface EventContext {
  readonly article: Article;
  /** With calmed capitals: the words as written stand in its `text`. */
  readonly parse: Parse;
  readonly structure: Structure;
  /** These four have one entry a sentence of the parse. */
  readonly clauses: readonly Clauses[];
  readonly toponyms: readonly (readonly Indexed<Toponym>[])[];
  readonly timexes: readonly (readonly Indexed<Timex>[])[];
  readonly institutions: readonly (readonly Institution[])[];
  /** ISO code of the country that the article is mostly about; null where none is named. */
  readonly homeCountry: string | null;
  /** Whether a token stands in a direct quote. */
  readonly isQuoted: (token: number) => boolean;
}

/** One article with all that was found in it before its events. */
export interface ArticleMentions {
  readonly article: Article;
  readonly parse: Parse;
  readonly structure: Structure;
  readonly timexes: readonly Timex[];
  readonly toponyms: readonly Toponym[];
}

/** Cuts the sentences into clauses, sorts the mentions by sentence and marks the direct quotes. */
export function readContext(
  { article, structure, ...mentions }: ArticleMentions,
  gazetteer: PlaceNames,
): EventContext {
  const homeCountry = findHomeCountry(mentions.toponyms);
  const toponyms = indexMentions(mentions.parse, mentions.toponyms);
  const parse = calmCapitals(mentions.parse, toponyms);
  const quoted = findQuoted(parse);
  return {
    article,
    parse,
    structure,
    clauses: parse.sentences.map((sentence) => readClauses(parse, sentence)),
    toponyms,
    timexes: indexMentions(
      parse,
      mentions.timexes.filter(({ end }) => !isOfDateline(structure, end)),
    ),
    institutions: parse.sentences.map((sentence, i) =>
      findInstitutions(parse, sentence, toponyms[i], homeCountry, gazetteer),
    ),
    homeCountry,
    isQuoted: (token) => quoted[token] === 1,
  };
}

/** "LIMA, 19 December —" says when the report was filed, and dates nothing in it. */
function isOfDateline({ dateline, bodyStart }: Structure, end: number): boolean {
  return dateline !== null && end > dateline.start && end <= bodyStart;
}

/** The country that most names and demonyms of the article lie in. */
function findHomeCountry(toponyms: readonly Toponym[]): string | null {
  const counts = new Map<string, number>();
  for (const { place } of toponyms)
    if (place?.countryCode) counts.set(place.countryCode, (counts.get(place.countryCode) ?? 0) + 1);
  let home: string | null = null;
  for (const [code, count] of counts) if (home === null || count > (counts.get(home) ?? 0)) home = code;
  return home;
}

/** Quotes of fewer words are names and single words under tongs, not speech. */
const LEAST_QUOTED_WORDS = 3;

/**
 * Marks the tokens between quotation marks: curly, straight double, or typed as `` and ''. A quote that is not closed
 * ends with its paragraph.
 */
function findQuoted({ tokens, sentences }: Parse): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let opened = -1;
  const close = (at: number) => {
    if (opened >= 0 && at - opened > LEAST_QUOTED_WORDS) quoted.fill(1, opened + 1, at);
    opened = -1;
  };
  sentences.forEach((sentence, s) => {
    if (s > 0 && sentences[s - 1].paragraph !== sentence.paragraph) close(sentence.first);
    for (let i = sentence.first; i < sentence.last; i++) {
      const { text } = tokens[i];
      const isDoubled = tokens[i + 1]?.text === text && tokens[i + 1].start === tokens[i].end;
      if (text === '“' || text === '``' || (text === '`' && isDoubled)) opened = i;
      else if (text === '”' || text === "''" || (text === "'" && isDoubled)) close(i);
      else if (text === '"') {
        if (opened < 0) opened = i;
        else close(i);
      }
    }
  });
  close(tokens.length);
  return quoted;
}
