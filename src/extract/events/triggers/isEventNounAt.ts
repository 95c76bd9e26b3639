import type { Parse } from '../../parse.ts';
import { categoryOfNoun } from '../lexicon/eventWords.ts';

/** Whether a token names something that happens: a noun of the list that is no part of a name or a compound. */
export function isEventNounAt({ tokens }: Parse, at: number): boolean {
  const { pos, lower, text } = tokens[at];
  if ((pos !== 'NOUN' && pos !== 'PROPN') || categoryOfNoun(lower) === null) return false;
  const next = tokens[at + 1];
  // "Saturday's show features a band": a verb that the tagger takes for a noun.
  const isVerb = next?.lower.endsWith('s') && tokens[at + 2]?.pos === 'DET';
  const isCompound = next?.pos === 'NOUN' && !isVerb && tokens[at].end + 1 === next.start;
  const isName = pos === 'PROPN' && text !== lower && tokens[at - 1]?.pos === 'PROPN';
  // At the head of a sentence the tagger takes any noun for a name: "Talks about …".
  if (pos === 'PROPN' && text !== lower && !(lower.endsWith('s') || next?.pos === 'ADP')) return false;
  return (
    (pos === 'NOUN' || (pos === 'PROPN' && text === lower) || (pos === 'PROPN' && !isName)) && !isCompound
  );
}
