import type { Sentence, Token } from '../../parse.ts';

/**
 * Where the noun phrase begins that is the subject of the verb at a token, its "of" and "in" phrases included; the
 * verb's own index when no noun phrase of its own stands before it.
 */
export function findSubjectStart(tokens: readonly Token[], sentence: Sentence, at: number): number {
  let i = at - 1;
  while (i >= sentence.first && tokens[i].pos === 'ADV') i--;
  let start = at;
  while (i >= sentence.first) {
    const { pos, text } = tokens[i];
    if (pos === 'PRON') {
      const isRelative = /^(?:who|which|that|whom|what|where)$/.test(tokens[i].lower);
      return isRelative
        ? at
        : start === at || /^(?:my|our|your|his|her|its|their)$/.test(tokens[i].lower)
          ? i
          : start;
    }
    if (
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|SYM|X)$/.test(pos) ||
      text === '-' ||
      (pos === 'ADV' && start < at)
    ) {
      start = i--;
      if (pos === 'DET' && tokens[i] && !/^(?:ADP)$/.test(tokens[i].pos)) break;
    } else if (
      pos === 'ADP' &&
      start < at &&
      i > sentence.first &&
      /^(?:NOUN|PROPN|NUM|PRON|DET)$/.test(tokens[i - 1].pos)
    ) {
      i--;
    } else if (pos === 'ADP') {
      // The phrase hangs on a preposition behind a verb or at the head of the sentence: no subject.
      return at;
    } else break;
  }
  return start;
}
