import type { Parse, Token } from '../../parse.ts';
import { isCapital } from '../runs.ts';
import { wordClass } from '../wordClasses.ts';
import { hashText } from './featureSink.ts';
import { sortOfWord } from './sortOfWord.ts';

/** What features need of each token, reckoned once when first asked for. */
export interface TokenView {
  readonly parse: Parse;
  /** Hash of the lower-case word. */
  word(i: number): number;
  /** Bits of `sortOfWord`. */
  sort(i: number): number;
  /** Class of the word, or -1. */
  fine(i: number): number;
  coarse(i: number): number;
  /** 1 digits, 2 signs, 3 one capital, 4 one small letter, 5 capitals, 6 a first capital, 7 others; 8 more with a full stop. */
  shape(i: number): number;
  capital(i: number): boolean;
  /** Whether no letter is small. */
  upper(i: number): boolean;
}

export function createTokenView(parse: Parse): TokenView {
  const { tokens } = parse;
  const known = new Uint8Array(tokens.length);
  const words = new Int32Array(tokens.length);
  const sorts = new Int16Array(tokens.length);
  const fines = new Int16Array(tokens.length);
  const coarses = new Int8Array(tokens.length);
  const shapes = new Uint8Array(tokens.length);
  const uppers = new Uint8Array(tokens.length);
  const fill = (i: number) => {
    if (known[i] === 1) return;
    known[i] = 1;
    const form = formOf(tokens[i]);
    words[i] = form.word;
    sorts[i] = form.sort;
    fines[i] = form.fine;
    coarses[i] = form.coarse;
    shapes[i] = form.shape;
    uppers[i] = form.upper ? 1 : 0;
  };
  const column = (values: ArrayLike<number>) => (i: number) => {
    fill(i);
    return values[i];
  };
  return {
    parse,
    word: column(words),
    sort: column(sorts),
    fine: column(fines),
    coarse: column(coarses),
    shape: column(shapes),
    upper(i) {
      fill(i);
      return uppers[i] === 1;
    },
    capital: (i) => isCapital(tokens[i].text),
  };
}

/** What a word brings wherever it stands. */
interface WordForm {
  readonly word: number;
  readonly sort: number;
  readonly fine: number;
  readonly coarse: number;
  readonly shape: number;
  readonly upper: boolean;
}

/** Words recur over texts; so many are remembered, then all are forgotten. */
const MOST_FORMS = 10_000;
/** A longer word is not remembered: it may be a view of its whole text, which would stay with it. */
const LONGEST_FORM = 12;
const forms = new Map<string, WordForm>();

function formOf({ text, lower }: Token): WordForm {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const both = wordClass(lower);
  const form: WordForm = {
    word: hashText(lower),
    sort: sortOfWord(lower),
    fine: both === null ? -1 : both.fine,
    coarse: both === null ? -1 : both.coarse,
    shape: shapeOf(text),
    upper: text === text.toUpperCase(),
  };
  if (text.length <= LONGEST_FORM) {
    if (forms.size >= MOST_FORMS) forms.clear();
    forms.set(text, form);
  }
  return form;
}

const LETTER = /\p{L}/u;

function shapeOf(text: string): number {
  const stop = text.endsWith('.') ? 8 : 0;
  let letters = 0;
  let capitals = 0;
  let first = '';
  let digits = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      const small = code >= 97 && code <= 122;
      const capital = code >= 65 && code <= 90;
      digits ||= code >= 48 && code <= 57;
      if (!small && !capital) continue;
      if (capital) capitals++;
    } else {
      const sign = text.charAt(i);
      if (!LETTER.test(sign)) continue;
      if (sign === sign.toUpperCase()) capitals++;
    }
    if (letters++ === 0) first = text.charAt(i);
  }
  if (letters === 0) return digits ? 1 : 2;
  if (letters === 1) return stop | (isCapital(first) ? 3 : 4);
  if (capitals === letters) return stop | 5;
  return stop | (isCapital(first) ? 6 : 7);
}
