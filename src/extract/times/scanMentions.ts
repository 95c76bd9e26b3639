import type { Parse } from '../parse.ts';
import type { Mention } from './mention.ts';
import type { Recogniser, Surroundings } from './recogniser.ts';
import { words } from './vocabulary/words.ts';

/** Recognisers by trigger word, in their order, and how the words of their patterns begin. */
export interface TriggerIndex {
  readonly byWord: ReadonlyMap<string, readonly Recogniser[]>;
  readonly beginnings: ReadonlySet<string>;
}

/**
 * All mentions of time in a text, in order and without overlap. At each word the recognisers that it triggers are
 * tried; the longest match wins, the earlier recogniser among equals.
 */
export function scanMentions(parse: Parse, folded: string, { byWord, beginnings }: TriggerIndex): Mention[] {
  const partOfSpeechAt = lookUpPartOfSpeech(parse);
  const mentions: Mention[] = [];
  let position = 0;
  while (position < folded.length) {
    const end = endOfWord(folded, position);
    if (end === position) {
      position++;
      continue;
    }
    const trigger = isDigit(folded.charCodeAt(position)) ? '#' : folded.slice(position, end);
    const isHopeless =
      end - position > LONGEST_TRIGGER || (OPENERS.has(trigger) && !goesOn(folded, end, beginnings));
    const candidates = isHopeless ? undefined : byWord.get(trigger);
    const found = candidates ? longestMatch(candidates, parse.text, folded, position, partOfSpeechAt) : [];
    mentions.push(...found);
    position = found.length > 0 ? Math.max(end, found[found.length - 1].end) : end;
  }
  return mentions;
}

const LONGEST_TRIGGER = 16;

/** Triggers that begin most phrases of any text and are no time by themselves: they are worth a look where a word of a pattern follows. */
const OPENERS = words('the a an this that these those its some at as in on no not more over under up about');

/** How many letters of a word are compared. */
const BEGINNING = 3;

/** Whether what follows an opener is a number or begins as a word of some pattern does. */
function goesOn(folded: string, end: number, beginnings: ReadonlySet<string>): boolean {
  if (folded.charCodeAt(end) !== SPACE) return true;
  let start = end;
  while (folded.charCodeAt(start) === SPACE) start++;
  let length = 0;
  while (length < BEGINNING && isLetter(folded.charCodeAt(start + length))) length++;
  return length === 0 || beginnings.has(folded.slice(start, start + length));
}

const SPACE = 0x20;

function longestMatch(
  candidates: readonly Recogniser[],
  text: string,
  folded: string,
  start: number,
  partOfSpeechAt: Surroundings['partOfSpeechAt'],
): readonly Mention[] {
  let best: readonly Mention[] = [];
  let bestEnd = start;
  for (const { pattern, read } of candidates) {
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    const end = start + (match?.[0].length ?? 0);
    if (!match || end <= bestEnd) continue;
    const reading = read(match.groups ?? {}, { text, folded, start, end, partOfSpeechAt });
    if (reading === null) continue;
    best = 'kind' in reading ? [{ start, end, meaning: reading }] : reading;
    bestEnd = end;
  }
  return best;
}

/** One past the last letter, digit or apostrophe-led number of the word at a position; the position itself where none begins. */
function endOfWord(folded: string, position: number): number {
  const first = folded.charCodeAt(position);
  if (isDigit(first)) {
    let end = position + 1;
    while (isDigit(folded.charCodeAt(end))) end++;
    return end;
  }
  // '89 and '80s are the only times that begin with a sign.
  if (first === 0x27 && isDigit(folded.charCodeAt(position + 1))) return position + 1;
  let end = position;
  while (isLetter(folded.charCodeAt(end))) end++;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code > 0xbf;
}

/** The recognisers by the words that trigger them. */
export function indexByTrigger(recognisers: readonly Recogniser[]): TriggerIndex {
  const byWord = new Map<string, Recogniser[]>();
  for (const recogniser of recognisers) {
    for (const trigger of new Set(recogniser.triggers)) {
      const list = byWord.get(trigger);
      if (list) list.push(recogniser);
      else byWord.set(trigger, [recogniser]);
    }
  }
  const beginnings = new Set(recognisers.flatMap(({ pattern }) => beginningsIn(pattern)));
  return { byWord, beginnings };
}

/** The first letters of all literal words of a pattern; of shorter words all of them. */
function beginningsIn({ source }: RegExp): string[] {
  const literals = source.replace(/\(\?<\w+>/g, '(').replace(/\[[^\]]*\]|\\[a-z]/g, ' ');
  return [...literals.matchAll(/(?<![a-z])[a-z]+/g)].map(([word]) => word.slice(0, BEGINNING));
}

function lookUpPartOfSpeech({ tokens }: Parse): Surroundings['partOfSpeechAt'] {
  return (offset) => {
    let low = 0;
    let high = tokens.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (tokens[middle].end <= offset) low = middle + 1;
      else if (tokens[middle].start > offset) high = middle - 1;
      else return tokens[middle].pos;
    }
    return null;
  };
}
