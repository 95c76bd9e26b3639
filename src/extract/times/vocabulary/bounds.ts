import type { DurationMeaning } from '../mention.ts';
import { words } from './words.ts';

/** Words between an article and a length: "the past three months", "the first nine months". */
export const BOUND =
  '(?:past|last|previous|preceding|recent|next|coming|upcoming|following|ensuing|subsequent|first|final|latest|opening|closing|same|other|whole|entire|full|mere|year-earlier)';

const PAST = words('past last previous preceding recent');
const NEXT = words('next coming upcoming following ensuing');

/** On which side of publication the length lies; null where the word does not say. */
export function parseBound(word: string | undefined): DurationMeaning['bound'] {
  if (word === undefined) return null;
  return PAST.has(word) ? 'past' : NEXT.has(word) ? 'next' : null;
}
