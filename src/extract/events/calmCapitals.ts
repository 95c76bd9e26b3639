import type { Toponym } from '../mentions.ts';
import type { Parse, Sentence, Token } from '../parse.ts';
import type { Indexed } from './indexMentions.ts';

/** Fewer words in capitals are a name, a label or an agency, not a sentence. */
const LEAST_WORDS = 4;

/**
 * The parse as event reading takes it: in a sentence of nothing but capitals the words are small, except for its places,
 * for there a capital tells nothing of verbs, nouns and names. Offsets stay; `text` of such a token is no longer the text's.
 */
export function calmCapitals(parse: Parse, toponyms: readonly (readonly Indexed<Toponym>[])[]): Parse {
  if (!parse.sentences.some((sentence) => isAllCapitals(parse.tokens, sentence))) return parse;
  const tokens = [...parse.tokens];
  parse.sentences.forEach((sentence, s) => {
    if (!isAllCapitals(parse.tokens, sentence)) return;
    for (let i = sentence.first; i < sentence.last; i++) {
      const isPlace = toponyms[s].some(({ first, last }) => i >= first && i < last);
      tokens[i] = isPlace ? { ...tokens[i], pos: 'PROPN' } : { ...tokens[i], text: tokens[i].lower };
    }
  });
  return { ...parse, tokens };
}

/** Whether a sentence has words enough and no small letter. */
function isAllCapitals(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let words = 0;
  for (let i = first; i < last; i++) {
    const { text, lower } = tokens[i];
    if (text === lower) {
      if (SMALL_LETTER.test(text)) return false;
    } else if (text !== text.toUpperCase()) return false;
    else words++;
  }
  return words >= LEAST_WORDS;
}

const SMALL_LETTER = /\p{Ll}/u;
