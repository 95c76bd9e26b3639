import { wordClass } from '../wordClasses.ts';
import type { WordCounts } from '../wordCounts.ts';
import type { FeatureContext } from './runFeatures.ts';
import { sortOfWord } from './sortOfWord.ts';

/** Templates 110 to 124: how the word is used over the whole text, and how it is introduced. */
export function addCountFeatures({ parse, sink, counts }: FeatureContext, i: number): void {
  const { lower } = parse.tokens[i];
  const word = counts.byWord.get(lower);
  if (!word) return;
  const small = counts.small.has(lower) ? 1 : 0;
  const person = shareOf(word.person, word);
  const preposition = shareOf(word.preposition, word);
  const alone = shareOf(word.alone, word);
  sink.add(110, person, small);
  sink.add(111, preposition, small);
  sink.add(112, shareOf(word.organisation, word));
  sink.add(113, shareOf(word.area, word));
  sink.add(114, shareOf(word.saying, word));
  sink.add(115, shareOf(word.comma, word), person);
  sink.add(116, shareOf(word.inner, word), small, Math.min(4, word.total));
  sink.add(117, person, preposition, alone);
  const introBefore = introClass(word.introBefore);
  const introAfter = introClass(word.introAfter);
  const introduced = (introBefore > -2 ? 1 : 0) | (introAfter > -2 ? 2 : 0);
  const once = word.total === 1 ? 1 : 0;
  sink.add(118, introduced, alone, once);
  sink.add(119, introBefore, once);
  sink.add(120, introAfter, once);
  sink.add(122, shareOf(word.article, word), alone);
  sink.add(123, shareOf(word.withPerson, word), preposition);
  if (word.ship > 0) sink.add(124, shareOf(word.ship, word));
  sink.add(121, introduced, sortOfWord(word.introBefore), sortOfWord(word.introAfter));
}

function introClass(lower: string): number {
  return lower === '' ? -2 : (wordClass(lower)?.fine ?? -1);
}

/** 0 never, 1 seldom, 2 half, 3 mostly, 4 always; 5 and 6 where the word stands but once. */
function shareOf(part: number, counts: WordCounts): number {
  if (counts.total === 1) return part === 0 ? 5 : 6;
  const ratio = part / counts.total;
  return ratio === 0 ? 0 : ratio < 0.25 ? 1 : ratio < 0.6 ? 2 : ratio < 1 ? 3 : 4;
}
