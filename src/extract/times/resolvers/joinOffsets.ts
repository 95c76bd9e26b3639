import type { CalendarMeaning, Meaning, Mention, ShiftMeaning, Unit } from '../mention.ts';

const LINK = /^ (?:(?<side>before|after|from|following|since) )?(?:the )?$/;
/** What follows a date that only describes a noun: "the Nov. 6 election". */
const NOUN_BEHIND =
  /^ (?!(?:in|on|at|by|and|or|to|the|a|an|of|from|with|for|was|were|is|are|had|has|he|she|it|they|when|where|which|that|as|but|after|before|until|because|while|we|i|you|will|would|said)\b)[a-z]/;

/** Joins a length to the date that it is counted from: "two days after Christmas", "a week before May 13, 1999", "three weeks from tomorrow", "a week ago Friday", "the Sunday after Easter". */
export function joinOffsets(mentions: readonly Mention[], folded: string): Mention[] {
  const all: Mention[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const offset =
      index + 1 < mentions.length ? joinPair(mentions[index], mentions[index + 1], folded) : null;
    all.push(offset ?? mentions[index]);
    if (offset) index++;
  }
  return all;
}

function joinPair(mention: Mention, next: Mention, folded: string): Mention | null {
  if (next.start - mention.end > 16 || !isDate(next.meaning)) return null;
  const between = folded.slice(mention.end, next.start);
  const { meaning } = mention;
  if (isWeeksAgo(meaning) && isWeekday(next.meaning) && /^ (?:on )?$/.test(between))
    return joined(mention, next, meaning.unit, meaning.count ?? 0);
  const link = LINK.exec(between);
  if (!link || NOUN_BEHIND.test(folded.slice(next.end, next.end + 12))) return null;
  const side =
    link.groups?.side ?? /(?<side>before|after|from)$/.exec(folded.slice(mention.start, mention.end))?.[0];
  if (side === undefined) return null;
  if (meaning.kind === 'calendar') return joinWeekday(mention, meaning, next, side, folded);
  if (meaning.kind !== 'duration' && meaning.kind !== 'shift') return null;
  // "Two days before Friday" ends on the day; "in the week before, Friday" does not come here.
  if (meaning.count === null || (meaning.kind === 'duration' && meaning.bound !== null)) return null;
  if (side === 'since' || (side === 'from' && next.meaning.kind !== 'shift' && !isWeekday(next.meaning)))
    return null;
  const count = Math.abs(meaning.count) * (side === 'before' ? -1 : 1);
  return joined(mention, next, meaning.unit, count, side === 'from');
}

function joined(mention: Mention, next: Mention, unit: Unit, count: number, isAhead = false): Mention {
  const { meaning } = mention;
  const part = meaning.kind === 'shift' ? meaning.part : null;
  // "A week from Monday" counts from the coming one.
  const base: Meaning =
    isAhead && next.meaning.kind === 'calendar' && next.meaning.selector === null
      ? { ...next.meaning, selector: 'next' }
      : next.meaning;
  return {
    start: mention.start,
    end: next.end,
    meaning: { kind: 'offset', unit, count, weekday: null, part, base },
  };
}

/** "The Friday before Christmas", "the first Sunday after Easter". */
function joinWeekday(
  mention: Mention,
  { weekday, day, selector, part }: CalendarMeaning,
  next: Mention,
  side: string,
  folded: string,
): Mention | null {
  const { start, end } = mention;
  const lead = LEAD.exec(folded.slice(Math.max(0, start - 12), start));
  const isNamed = next.meaning.kind === 'holiday' || (next.meaning.kind === 'calendar' && next.meaning.day);
  if (weekday === null || day !== null || selector !== null || lead === null || !isNamed) return null;
  if (side !== 'before' && side !== 'after') return null;
  return {
    start: start - lead[0].length,
    end: Math.max(end, next.end),
    meaning: {
      kind: 'offset',
      unit: 'day',
      count: (side === 'before' ? -1 : 1) * (NTH.get(lead.groups?.nth ?? '') ?? 1),
      weekday,
      part,
      base: next.meaning,
    },
  };
}

const LEAD = /(?<=^|[^a-z])(?:the |(?=first|second|third))(?:(?<nth>first|second|third) )?$/;
const NTH: ReadonlyMap<string, number> = new Map([
  ['second', 2],
  ['third', 3],
]);

/** "A week ago", before a weekday: "a week ago Friday". */
function isWeeksAgo(meaning: Meaning): meaning is ShiftMeaning {
  return (
    meaning.kind === 'shift' &&
    meaning.unit === 'week' &&
    meaning.isDistance &&
    meaning.from === 'publication'
  );
}

function isWeekday(meaning: Meaning): boolean {
  return meaning.kind === 'calendar' && meaning.weekday !== null && meaning.day === null;
}

/** Whether a meaning is a day that can be counted from. */
function isDate(meaning: Meaning): boolean {
  if (meaning.kind === 'holiday') return true;
  if (meaning.kind === 'shift') return meaning.unit === 'day' && meaning.from === 'publication';
  return meaning.kind === 'calendar' && (meaning.day !== null || meaning.weekday !== null);
}
