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
  /** Alone in its run and behind "the", as ships stand and towns do not. */
  article: number;
  /** Behind a word for a ship. */
  ship: number;
  /** In a list with a person's full name: "Humboldt, Bonpland and Carlos Montúfar". */
  withPerson: number;
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
  const persons = listedWithPersons(parse, runs);
  for (const token of tokens) if (!isCapital(token.text) && token.text.length > 1) small.add(token.text);
  for (const run of runs) {
    const before = run.first > 0 ? tokens[run.first - 1].lower : '';
    const after = run.last < tokens.length ? tokens[run.last].lower : '';
    const starts = run.first === parse.sentences[run.sentence].first;
    const isListed = persons.has(run);
    let person = PERSON_TITLES.has(before) || isProfession(before);
    for (let i = run.first; i < run.last; i++) {
      const token = tokens[i];
      if (!isCapital(token.text)) continue;
      const next = i + 1 < run.last ? tokens[i + 1].lower : '';
      const counts = countsOf(byWord, token.lower, i > run.first ? tokens[i - 1].lower : '', next);
      counts.total++;
      if (!starts || i > run.first) counts.inner++;
      if (person) counts.person++;
      if (isListed) counts.withPerson++;
      if (i === run.first && SHIP_WORDS.has(before)) counts.ship++;
      if (i === run.first && PLACE_PREPOSITIONS.has(before)) counts.preposition++;
      if (next !== '' && ORGANISATION_WORDS.has(next)) counts.organisation++;
      if (next !== '' && (AREA_WORDS.has(next) || STREET_WORDS.has(next))) counts.area++;
      if (run.last - run.first === 1) {
        counts.alone++;
        if (before === 'the') counts.article++;
      }
      if (i === run.last - 1 && SAYING_WORDS.has(after)) counts.saying++;
      if ((i === run.first && before === ',') || (i === run.last - 1 && after === ',')) counts.comma++;
      person ||= isPersonCue(token.text, token.lower);
    }
  }
  return { byWord, small };
}

/** The runs of lists in which one is a person's full name. */
function listedWithPersons({ tokens }: Parse, runs: readonly Run[]): ReadonlySet<Run> {
  const listed = new Set<Run>();
  let list: Run[] = [];
  const close = () => {
    if (list.length > 1 && list.some((run) => isFullName(run, tokens)))
      for (const run of list) listed.add(run);
    list = [];
  };
  for (const run of runs) {
    const previous = list.at(-1);
    if (previous && !isJoined(previous, run, tokens)) close();
    list.push(run);
  }
  close();
  return listed;
}

/** Whether but a comma, "and" or both stand between two runs of one sentence. */
function isJoined(one: Run, other: Run, tokens: Parse['tokens']): boolean {
  const gap = other.first - one.last;
  if (one.sentence !== other.sentence || gap < 1 || gap > 2) return false;
  for (let i = one.last; i < other.first; i++) if (!JOINTS.has(tokens[i].lower)) return false;
  return true;
}

const JOINTS: ReadonlySet<string> = new Set([',', 'and', '&']);

function isFullName(run: Run, tokens: Parse['tokens']): boolean {
  return run.last - run.first > 1 && isPersonCue(tokens[run.first].text, tokens[run.first].lower);
}

/** Accepted forms: "botanist", "historian", "fisherman", "explorer", "navigator": words for persons by their work. */
const PROFESSION = /^[a-z]{3,}(?:ist|ian|man|woman|eer|ner|rer|tor|der|ter)$/;
const NO_PROFESSIONS: ReadonlySet<string> = new Set(
  'after under over her later former winter centre center sector water letter order border number october november december river winter eastern western asian italian christian victorian russian human german roman woman'.split(
    ' ',
  ),
);

function isProfession(lower: string): boolean {
  return PROFESSION.test(lower) && !NO_PROFESSIONS.has(lower);
}

const SHIP_WORDS: ReadonlySet<string> = new Set(
  'ship ferry steamer steamship tanker frigate cruiser battleship destroyer submarine yacht trawler caravel vessel liner schooner brig sloop carrack galleon freighter tug lifeboat icebreaker flagship warship hms uss ss rms'.split(
    ' ',
  ),
);

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
      article: 0,
      ship: 0,
      withPerson: 0,
      introBefore,
      introAfter,
    };
    byWord.set(lower, counts);
  }
  return counts;
}
