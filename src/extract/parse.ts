import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../event-set/eventSet.ts';
import { plainLetters } from './plainLetters.ts';
import { remember } from './remember.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, number or sign of the text; white space makes no token. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
}

/** A sentence: its span without the white space around it, and its tokens `parse.tokens.slice(first, last)`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Which paragraph it stands in, counted from 0. */
  readonly paragraph: number;
}

/** A text as tokens and sentences; offsets count UTF-16 code units of `text`. */
export interface Parse {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its, as } = nlp;

/**
 * Splits a text into tokens with parts of speech (wink-nlp and its lite English model) and sentences. A sentence
 * never crosses a paragraph: a blank line always ends one, a single line feed does unless the text is hard-wrapped.
 */
export function parse(text: string): Parse {
  const plain = plainLetters(text);
  const words = nlp.readDoc(breakLongRuns(plain));
  const collection = words.tokens();
  const values = collection.out(its.value, as.array) as string[];
  const spaces = collection.out(its.precedingSpaces, as.array) as string[];
  const tags = collection.out(its.pos, as.array) as string[];
  const lastTokens = new Set((words.sentences().out(its.span) as number[][]).map((span) => span[1]));
  const wrapped = isHardWrapped(text);

  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const endSentence = () => {
    if (tokens.length > first) {
      const start = tokens[first].start;
      sentences.push({
        start,
        end: tokens[tokens.length - 1].end,
        first,
        last: tokens.length,
        paragraph,
      });
      first = tokens.length;
    }
  };
  let cursor = 0;
  for (let i = 0; i < values.length; i++) {
    // The model may swallow signs that it does not know; the text itself keeps the offsets true.
    const found = plain.indexOf(
      values[i],
      cursor + (plain.startsWith(values[i], cursor + spaces[i].length) ? spaces[i].length : 0),
    );
    if (found < 0) continue;
    if (tags[i] === 'SPACE' || values[i].trim() === '') {
      const lineFeeds = countLineFeeds(values[i]);
      if (lineFeeds > 1 || (lineFeeds === 1 && !wrapped)) {
        endSentence();
        if (sentences.length && sentences[sentences.length - 1].paragraph === paragraph) paragraph++;
      }
    } else {
      const end = found + values[i].length;
      const word = plain === text ? values[i] : text.slice(found, end);
      tokens.push({
        start: found,
        end,
        text: word,
        lower: lowerCase(word),
        pos: tags[i] as PartOfSpeech,
      });
    }
    cursor = found + values[i].length;
    if (lastTokens.has(i)) endSentence();
  }
  endSentence();
  return { text, tokens, sentences };
}

/** No word is this long; the tokeniser's cost grows with the square of a run of signs without white space. */
const LONGEST_RUN = 500;

/** The text with a space after each 500 signs of a run without white space, for the tokeniser alone. */
function breakLongRuns(text: string): string {
  return hasLongRun(text) ? text.replace(LONG_RUN, '$& ') : text;
}

const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, 'gu');

/** Whether so many code units stand without a plain space or line feed; far quicker than the pattern, which decides. */
function hasLongRun(text: string): boolean {
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    run = code === 32 || code === 10 ? 0 : run + 1;
    if (run > LONGEST_RUN) return true;
  }
  return false;
}

/** A longer word is lowered anew: it is rare, and its letters may be a view of the whole text, which would stay. */
const LONGEST_SHARED = 20;
const lowerShort = remember((word) => word.toLowerCase());

/** Each word's lower case is one and the same string: what compares or looks up words finds it the sooner. */
function lowerCase(word: string): string {
  return word.length > LONGEST_SHARED ? word.toLowerCase() : lowerShort(word);
}

/** Whether single line feeds only wrap lines: most lines run to a common width and end within a sentence. */
function isHardWrapped(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 6) return false;
  const inner = lines.filter(
    (line) => line.length >= 50 && line.length <= 90 && !/[.!?:"”’')]\s*$/.test(line),
  );
  return inner.length > 0.5 * lines.length;
}

function countLineFeeds(space: string): number {
  let count = 0;
  for (const character of space) if (character === '\n') count++;
  return count;
}
