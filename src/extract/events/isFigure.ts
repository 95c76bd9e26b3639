import type { EventContext } from './readContext.ts';
import type { Clause } from './syntax/clause.ts';

/** Verbs of prices, results and rates; lemmas. */
const MOVES = new Set(
  `close fall rise drop tumble slump jump climb gain lose post earn total slide soar plunge dip rebound recover increase
  decrease grow shrink trade settle average finish end yield open amount decline surge ease edge advance move hurt
  record report have fluctuate double triple cut raise reduce widen narrow`.split(/\s+/),
);

/** What such figures are counted in. Lower case. */
const UNITS =
  /^(?:%|percent|per|cents?|points?|index|shares?|stocks?|income|profit|loss|revenue|number|sales|earnings|yield|rate|volume|bonds?|futures)$/;

/**
 * Whether a clause only tells a figure of a market or a company: "closed at $60, down 50 cents", "net income fell 22 %".
 * It happens nowhere on a map. At the head of a story it may be the news.
 */
export function isFigure(
  { parse, structure }: EventContext,
  sentence: number,
  clause: Clause,
  lemma: string,
): boolean {
  if (!MOVES.has(lemma) || structure.roles.indexOf('body') === sentence) return false;
  const words = clause.tokens.map((token) => parse.tokens[token].lower);
  const units = words.filter((word) => UNITS.test(word)).length;
  const hasAmount = words.some((word) => /^[$£€¥]/.test(word)) || /\d/.test(words.join(' '));
  return (
    units >= 2 ||
    (units >= 1 && hasAmount) ||
    (hasAmount && words.some((word) => /^[$£€¥]/.test(word)) && lemma !== 'raise')
  );
}
