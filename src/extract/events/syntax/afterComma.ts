import type { ClauseReading } from './clauseReading.ts';
import { findParenthetical, findWaiting } from './clausesAround.ts';

/** Which clause goes on behind the comma at a token. */
export function afterComma(reading: ClauseReading, at: number): number {
  const { tokens, sentence, drafts, ofToken, current } = reading;
  // ", on Monday" behind "who lived there": back to the clause that the parenthesis interrupted.
  const next = tokens[at + 1];
  const parenthetical = findParenthetical(reading);
  if (at + 1 < sentence.last && next.pos === 'ADP' && next.lower !== 'of' && parenthetical !== null)
    return drafts[parenthetical].parent ?? 0;
  // "After he left, his wife …", "Last month, after the flood, officials …": the clause that it hangs on still waits
  // for its verb. A comma between two names ("Looe, Cornwall") ends nothing.
  const waiting = findWaiting(reading);
  if (waiting === null || drafts[current].verb === null) return current;
  if (tokens[at - 1]?.pos === 'PROPN' && next?.pos === 'PROPN') return current;
  const isHeading = !ofToken
    .slice(0, at - sentence.first)
    .some((clause, i) => clause === waiting && tokens[sentence.first + i].pos !== 'PUNCT');
  return isHeading || drafts[current].isParenthetical ? waiting : current;
}
