import { findNounScope } from './findNounScope.ts';
import type { EventContext } from './readContext.ts';
import type { Trigger } from './trigger.ts';
import { isEventNounAt } from './triggers/isEventNounAt.ts';

/** Prepositions behind which a noun is what the clause is about, not when or where it happens. */
const TOPICAL = /^(?:for|of|over|about|against|after|since|before|with|on|to|from)$/;

/** Nouns and participles behind which "in" tells of what case it is. */
const INVOLVED = new Set(
  'suspect suspects role part case connection charges charge involvement convicted interest witness charged implicated accused wanted arrested sought'.split(
    ' ',
  ),
);

/**
 * The tokens of a verb's clause that belong to another event that it only speaks of: "condemned | the bombings of
 * embassies in Kenya", "questioned in connection with | the attack in Ohio last month". Their dates and places are less
 * likely the verb's own.
 */
export function findBackgroundTokens(context: EventContext, trigger: Trigger): ReadonlySet<number> {
  const found = known.get(trigger) ?? gather(context, trigger);
  known.set(trigger, found);
  return found;
}

/** Dates and places both ask. */
const known = new WeakMap<Trigger, ReadonlySet<number>>();

function gather(context: EventContext, trigger: Trigger): ReadonlySet<number> {
  const { parse } = context;
  const background = new Set<number>();
  if (trigger.kind !== 'verb') return background;
  for (const token of trigger.tokens) {
    if (token === trigger.token || background.has(token) || !isEventNounAt(parse, token)) continue;
    const scope = findNounScope(context, trigger.sentence, token);
    const before = parse.tokens[scope.tokens[0] - 1];
    const head = parse.tokens[scope.tokens[0] - 2];
    const isInvolved = before?.lower === 'in' && head !== undefined && INVOLVED.has(head.lower);
    const isTopic = before !== undefined && (TOPICAL.test(before.lower) || isInvolved);
    const isObject =
      token > trigger.token && trigger.strength === 'speech' && scope.tokens[0] - 1 <= trigger.token + 1;
    // What comes before the noun in its phrase is the noun's too; what comes behind may be the verb's.
    if (isTopic || isObject) for (const each of scope.tokens) background.add(each);
  }
  return background;
}
