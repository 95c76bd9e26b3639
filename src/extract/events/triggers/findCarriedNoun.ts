import type { Category } from '../../../event-set/eventSet.ts';
import { categoryOfNoun } from '../lexicon/eventWords.ts';
import { FIXED_PLAN_VERBS, ONGOING_WORDS } from '../lexicon/hedges.ts';
import { ASPECT_VERBS, LIGHT_VERBS } from '../lexicon/verbClasses.ts';
import type { EventContext } from '../readContext.ts';
import type { Clause } from '../syntax/clause.ts';
import { isEventNounAt } from './isEventNounAt.ts';

/** The event noun that a verb without much meaning of its own carries: "paid a visit", "talks are continuing". */
export function findCarriedNoun(
  context: EventContext,
  sentence: number,
  clause: Clause,
  lemma: string,
): { token: number; category: Category } | null {
  const { parse } = context;
  const isCarrier =
    LIGHT_VERBS.has(lemma) ||
    ASPECT_VERBS.has(clause.verb?.lemma ?? '') ||
    ASPECT_VERBS.has(lemma) ||
    (lemma === 'be' && (isThereOrUnderWay(parse, clause) || isDay(context, sentence, clause))) ||
    FIXED_PLAN_VERBS.has(lemma) ||
    isReportedFrom(parse, clause);
  if (!isCarrier || !clause.verb) return null;
  const end = (clause.inner ?? clause.verb).last;
  const nouns = clause.tokens.filter((token) => isEventNounAt(parse, token));
  // The object comes first, unless a preposition parts it from the verb; then the subject's own head.
  const object = nouns.find((token) => token >= end);
  const isReached =
    object !== undefined &&
    parse.tokens
      .slice(end, object)
      .every(
        ({ pos, lower }) =>
          /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|PART|SYM|PRON)$/.test(pos) || /^(?:-|up|out)$/.test(lower),
      );
  const subject = nouns.find(
    (token) => token < (clause.verb?.first ?? 0) && isHeadOfSubject(parse, sentence, clause, token),
  );
  const token = isReached ? object : subject;
  if (token === undefined) return null;
  return { token, category: categoryOfNoun(parse.tokens[token].lower) ?? 'other' };
}

/** "Rallies were also reported from Lima and Cusco": the verb only says who told of them. */
function isReportedFrom({ tokens }: EventContext['parse'], { verb, tokens: own }: Clause): boolean {
  return (
    verb?.isPassive === true &&
    verb.lemma === 'report' &&
    own.some((token) => token >= verb.last && /^(?:from|in|at|across)$/.test(tokens[token].lower))
  );
}

/** "There was an explosion", "training is underway": the noun is the event. */
function isThereOrUnderWay({ tokens }: EventContext['parse'], clause: Clause): boolean {
  const words = clause.tokens.map((token) => tokens[token].lower);
  return (
    words[0] === 'there' ||
    words.some(
      (word, i) => ONGOING_WORDS.has(word) || (word === 'under' && words[i + 1] === 'way') || word === 'due',
    )
  );
}

/** "The next meeting will be June 27", "the first attack was on Monday": the verb only sets the day. */
function isDay({ parse, timexes }: EventContext, sentence: number, { verb }: Clause): boolean {
  if (!verb) return false;
  const at = /^(?:on|in|from)$/.test(parse.tokens[verb.last]?.lower ?? '') ? verb.last + 1 : verb.last;
  return timexes[sentence].some(({ first, mention }) => first === at && mention.type === 'DATE');
}

function isHeadOfSubject(
  { tokens }: EventContext['parse'],
  _sentence: number,
  clause: Clause,
  token: number,
): boolean {
  const position = clause.tokens.indexOf(token);
  const before = clause.tokens.slice(0, position).map((at) => tokens[at]);
  return !before.some(({ pos }) => pos === 'ADP' || pos === 'VERB') || before.at(-1)?.pos === 'DET';
}
