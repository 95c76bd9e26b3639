import type { Parse, PartOfSpeech, Token } from '../parse.ts';
import { NAME_CONNECTORS } from './lexicon.ts';

/** Tokens `first` to `last - 1`: words with a capital in one sentence, and the small words that join them. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** How many small words may stand between two words with a capital: "Isle of the Dead". */
const MOST_CONNECTORS = 2;
const HYPHENS: ReadonlySet<string> = new Set(['-', '–', '/']);
/** A longer run is cut: text in capitals has no others. */
const LONGEST_RUN = 40;

/** All runs of words with a capital: what may hold a name. */
export function findRuns(parse: Parse): Run[] {
  const runs: Run[] = [];
  parse.sentences.forEach((sentence, index) => {
    let i = sentence.first;
    while (i < sentence.last) {
      if (!isCapital(parse.tokens[i].text)) {
        i++;
        continue;
      }
      const first = i;
      let last = i + 1;
      let connectors = 0;
      for (let next = last; next < sentence.last && next - first < LONGEST_RUN; next++) {
        const { text, lower } = parse.tokens[next];
        if (isCapital(text)) {
          last = next + 1;
          connectors = 0;
        } else if (!NAME_CONNECTORS.has(lower) || (!HYPHENS.has(lower) && ++connectors > MOST_CONNECTORS))
          break;
      }
      if (last - first > 1 || !isFunctionWord(parse.tokens[first]))
        runs.push({ first, last, sentence: index });
      i = last;
    }
  });
  return runs;
}

/** "The", "He", "In" at the head of a sentence: no name, unless written "US". */
function isFunctionWord({ text, lower, pos }: Token): boolean {
  return FUNCTION_TAGS.has(pos) && text.length > 1 && text.slice(1) === lower.slice(1);
}

const FUNCTION_TAGS: ReadonlySet<PartOfSpeech> = new Set([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'AUX',
  'PART',
]);

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
