import type { Parse } from '../parse.ts';
import { FIRST_NAMES } from './firstNames.ts';
import {
  AREA_WORDS,
  ORGANISATION_WORDS,
  PERSON_TITLES,
  PLACE_PREPOSITIONS,
  SAYING_WORDS,
  STREET_WORDS,
} from './lexicon.ts';
import { isCapital, type Run } from './runs.ts';

/** How a word with a capital is used over the whole text: what one place in it leaves open, another may tell. */
export interface WordCounts {
  /** With a capital, anywhere. */
  total: number;
  /** With a capital, not at the head of a sentence. */
  inner: number;
  /** Behind a title, a given name or an initial: as a surname stands. */
  person: number;
  /** First of its run and behind a preposition such as "in". */
  preposition: number;
  /** Right before a word such as "University" or "Inc.". */
  organisation: number;
  /** Right before a word such as "County" or "River". */
  area: number;
  /** Alone in its run. */
  alone: number;
  /** Before "said" and the like. */
  saying: number;
  /** Behind a comma, or before one and another capital: "Paris, Texas". */
  comma: number;
  /** Where it stands first: the word before it in its run, lower case, and the one behind; '' where there is none. */
  readonly introBefore: string;
  readonly introAfter: string;
}

/** Use of each word with a capital, by its lower-case form, and the words that also stand without one. */
export interface TextCounts {
  readonly byWord: ReadonlyMap<string, WordCounts>;
  readonly small: ReadonlySet<string>;
}

/** Counts the words of all runs once over the text. */
export function countWords(parse: Parse, runs: readonly Run[]): TextCounts {
  const byWord = new Map<string, WordCounts>();
  const small = new Set<string>();
  const { tokens } = parse;
  for (const token of tokens) if (!isCapital(token.text) && token.text.length > 1) small.add(token.text);
  for (const run of runs) {
    const before = run.first > 0 ? tokens[run.first - 1].lower : '';
    const after = run.last < tokens.length ? tokens[run.last].lower : '';
    const starts = run.first === parse.sentences[run.sentence].first;
    let person = PERSON_TITLES.has(before);
    for (let i = run.first; i < run.last; i++) {
      const token = tokens[i];
      if (!isCapital(token.text)) continue;
      const next = i + 1 < run.last ? tokens[i + 1].lower : '';
      const counts = countsOf(byWord, token.lower, i > run.first ? tokens[i - 1].lower : '', next);
      counts.total++;
      if (!starts || i > run.first) counts.inner++;
      if (person) counts.person++;
      if (i === run.first && PLACE_PREPOSITIONS.has(before)) counts.preposition++;
      if (next !== '' && ORGANISATION_WORDS.has(next)) counts.organisation++;
      if (next !== '' && (AREA_WORDS.has(next) || STREET_WORDS.has(next))) counts.area++;
      if (run.last - run.first === 1) counts.alone++;
      if (i === run.last - 1 && SAYING_WORDS.has(after)) counts.saying++;
      if ((i === run.first && before === ',') || (i === run.last - 1 && after === ',')) counts.comma++;
      person ||= isPersonCue(token.text, token.lower);
    }
  }
  return { byWord, small };
}

/** Whether a surname is likely to follow: a title, a given name or an initial such as "J.". */
export function isPersonCue(text: string, lower: string): boolean {
  return (
    PERSON_TITLES.has(lower) ||
    FIRST_NAMES.has(lower) ||
    (text.length <= LONGEST_INITIAL && INITIAL.test(text))
  );
}

/** Two letters of two code units, each with a full stop. */
const LONGEST_INITIAL = 6;
/** Accepted forms: "J.", "J", "J.R." */
const INITIAL = /^(?:\p{Lu}\.?){1,2}$/u;

function countsOf(
  byWord: Map<string, WordCounts>,
  lower: string,
  introBefore: string,
  introAfter: string,
): WordCounts {
  let counts = byWord.get(lower);
  if (!counts) {
    counts = {
      total: 0,
      inner: 0,
      person: 0,
      preposition: 0,
      organisation: 0,
      area: 0,
      alone: 0,
      saying: 0,
      comma: 0,
      introBefore,
      introAfter,
    };
    byWord.set(lower, counts);
  }
  return counts;
}
