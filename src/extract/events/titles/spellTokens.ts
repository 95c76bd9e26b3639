import { readVerb } from '../lexicon/lemmas.ts';
import type { EventContext } from '../readContext.ts';
import { findAntecedent } from './findAntecedent.ts';

/** The tokens in one line, spaced as in the text; a pronoun for a subject gives way to the name that it stands for. */
export function spellTokens(context: EventContext, list: readonly number[]): string {
  const { tokens, text: source } = context.parse;
  let text = '';
  list.forEach((token, i) => {
    const previous = list[i - 1];
    const isTouching = previous !== undefined && tokens[previous].end === tokens[token].start;
    const glue = i === 0 || isTouching || /^[,.;:!?)’'”\]]/.test(tokens[token].text) ? '' : ' ';
    // "has raided" → "raided": a headline tells it plainly.
    const next = list[i + 1];
    const isDropped =
      /^(?:has|have)$/.test(tokens[token].lower) &&
      !(previous !== undefined && /^(?:to|not|never)$/.test(tokens[previous].lower)) &&
      next !== undefined &&
      tokens[next].pos === 'VERB' &&
      readVerb(tokens[next].lower).form === 'either';
    if (!isDropped)
      text += glue + (nameOf(context, list, i) ?? source.slice(tokens[token].start, tokens[token].end));
  });
  return text;
}

function nameOf(context: EventContext, list: readonly number[], at: number): string | null {
  const token = context.parse.tokens[list[at]];
  if (at > 1 || token.pos !== 'PRON') return null;
  return /^(?:he|she|it|they)$/.test(token.lower) ? findAntecedent(context, list[at]) : null;
}
