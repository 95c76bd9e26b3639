import type { Selector } from '../mention.ts';

const SELECTORS: ReadonlyMap<string, Selector> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this past', 'last'],
  ['this last', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['present', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['this coming', 'next'],
  ['that', 'that'],
  ['same', 'that'],
  ['that same', 'that'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['following', 'following'],
  ['ensuing', 'following'],
  ['subsequent', 'following'],
  ['succeeding', 'following'],
]);

/** Which of several: "last", "this past", "the following" (the article stands before it). */
export const SELECTOR =
  '(?:this past|this last|this coming|that same|last|past|this|current|present|next|coming|upcoming|that|same|previous|preceding|prior|following|ensuing|subsequent|succeeding)';

export const SELECTOR_TRIGGERS: readonly string[] = [
  'last',
  'past',
  'this',
  'current',
  'present',
  'next',
  'coming',
  'upcoming',
  'that',
  'same',
  'previous',
  'preceding',
  'prior',
  'following',
  'ensuing',
  'subsequent',
  'succeeding',
  'the',
];

/** What a match of `SELECTOR` selects. */
export function parseSelector(words: string): Selector {
  return SELECTORS.get(words) ?? 'this';
}
