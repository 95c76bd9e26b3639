import type { Meaning, Mention } from '../mention.ts';

const LINK = /^ (?:(?<side>before|after|from|following|since) )?(?:the )?$/;
/** What follows a date that only describes a noun: "the Nov. 6 election". */
const NOUN_BEHIND =
  /^ (?!(?:in|on|at|by|and|or|to|the|a|an|of|from|with|for|was|were|is|are|had|has|he|she|it|they|when|where|which|that|as|but|after|before|until|because|while|we|i|you|will|would|said)\b)[a-z]/;

/** Joins a length to the date that it is counted from: "two days after Christmas", "a week before May 13, 1999", "three weeks from tomorrow". */
export function joinOffsets(mentions: readonly Mention[], folded: string): Mention[] {
  const joined: Mention[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const offset =
      index + 1 < mentions.length ? joinPair(mentions[index], mentions[index + 1], folded) : null;
    joined.push(offset ?? mentions[index]);
    if (offset) index++;
  }
  return joined;
}

function joinPair(mention: Mention, next: Mention, folded: string): Mention | null {
  if (next.start - mention.end > 16 || !isDate(next.meaning)) return null;
  const link = LINK.exec(folded.slice(mention.end, next.start));
  if (!link || NOUN_BEHIND.test(folded.slice(next.end, next.end + 12))) return null;
  const side =
    link.groups?.side ?? /(?<side>before|after|from)$/.exec(folded.slice(mention.start, mention.end))?.[0];
  if (side === undefined) return null;
  const { meaning } = mention;
  if (meaning.kind !== 'duration' && meaning.kind !== 'shift') return null;
  // "Two days before Friday" ends on the day; "in the week before, Friday" does not come here.
  if (meaning.count === null || (meaning.kind === 'duration' && meaning.bound !== null)) return null;
  if (side === 'since' || (side === 'from' && next.meaning.kind !== 'shift')) return null;
  const count = Math.abs(meaning.count) * (side === 'before' ? -1 : 1);
  const part = meaning.kind === 'shift' ? meaning.part : null;
  return {
    start: mention.start,
    end: next.end,
    meaning: { kind: 'offset', unit: meaning.unit, count, part, base: next.meaning },
  };
}

/** Whether a meaning is a day that can be counted from. */
function isDate(meaning: Meaning): boolean {
  if (meaning.kind === 'holiday') return true;
  if (meaning.kind === 'shift') return meaning.unit === 'day' && meaning.from === 'publication';
  return meaning.kind === 'calendar' && (meaning.day !== null || meaning.weekday !== null);
}
