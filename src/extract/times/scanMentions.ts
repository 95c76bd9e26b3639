import type { Parse } from '../parse.ts';
import type { Mention } from './mention.ts';
import type { Recogniser, Surroundings } from './recogniser.ts';

/** Recognisers by trigger word, in their order. */
export type TriggerIndex = ReadonlyMap<string, readonly Recogniser[]>;

/**
 * All mentions of time in a text, in order and without overlap. At each word the recognisers that it triggers are
 * tried; the longest match wins, the earlier recogniser among equals.
 */
export function scanMentions(parse: Parse, folded: string, byTrigger: TriggerIndex): Mention[] {
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
    const candidates = end - position > 16 ? undefined : byTrigger.get(trigger);
    const found = candidates ? longestMatch(candidates, parse.text, folded, position, partOfSpeechAt) : [];
    mentions.push(...found);
    position = found.length > 0 ? Math.max(end, found[found.length - 1].end) : end;
  }
  return mentions;
}

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
  const index = new Map<string, Recogniser[]>();
  for (const recogniser of recognisers) {
    for (const trigger of new Set(recogniser.triggers)) {
      const list = index.get(trigger);
      if (list) list.push(recogniser);
      else index.set(trigger, [recogniser]);
    }
  }
  return index;
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
