import { shift } from '../makeMeaning.ts';
import type { Meaning, Side } from '../mention.ts';
import type { Discourse, Tense } from './discourse.ts';
import { narrowToSide } from './narrowToSide.ts';
import { resolveCalendar } from './resolveCalendar.ts';
import { resolveDuration } from './resolveDuration.ts';
import type { Resolved } from './resolved.ts';
import { resolveHoliday } from './resolveHoliday.ts';
import { resolveOffset, resolveWeekdayOfWeek } from './resolveOffset.ts';
import { resolveOrdinal } from './resolveOrdinal.ts';
import { resolvePeriod } from './resolvePeriod.ts';
import { resolveReference } from './resolveReference.ts';
import { resolveShift } from './resolveShift.ts';

/** What a mention means at its place in the text. `tense` is looked up only where it matters. */
export function resolveMention(meaning: Meaning, discourse: Discourse, tense: () => Tense | null): Resolved {
  const resolved = resolveKind(meaning, discourse, tense);
  if (isThisWeek(meaning)) {
    const side = SIDE_OF_TENSE[tense() ?? 'present'];
    return side ? narrowToSide(resolved, side, discourse) : resolved;
  }
  if ((meaning.kind !== 'calendar' && meaning.kind !== 'shift') || meaning.side === null) return resolved;
  return narrowToSide(resolved, meaning.side, discourse);
}

/** What happened this week lies before publication, what will happen behind it. */
const SIDE_OF_TENSE: Readonly<Record<Tense, Side | null>> = {
  past: 'before',
  present: null,
  future: 'after',
};

function isThisWeek(meaning: Meaning): boolean {
  return (
    meaning.kind === 'shift' &&
    meaning.unit === 'week' &&
    meaning.count === 0 &&
    meaning.from === 'publication' &&
    meaning.side === null
  );
}

function resolveKind(meaning: Meaning, discourse: Discourse, tense: () => Tense | null): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, discourse, meaning.year === null ? tense() : null);
    case 'shift':
      if (meaning.turnsByTense && tense() === 'future')
        return resolveShift({ ...meaning, count: 0, sign: 0 }, discourse);
      return resolveShift(meaning, discourse);
    case 'duration':
      if (meaning.isAhead && meaning.count !== null && tense() === 'future')
        return resolveShift(shift(meaning.unit, meaning.count, 'publication'), discourse);
      return resolveDuration(meaning, discourse);
    case 'holiday':
      return resolveHoliday(meaning, discourse, meaning.year === null ? tense() : null);
    case 'reference':
      return resolveReference(meaning, discourse);
    case 'ordinal':
      return resolveOrdinal(meaning, resolveMention(meaning.period, discourse, tense));
    case 'offset':
      return resolveOffset(meaning, resolveMention(meaning.base, discourse, tense));
    case 'weekdayOfWeek':
      return resolveWeekdayOfWeek(meaning, discourse);
    case 'period':
      return resolvePeriod(meaning, discourse);
    case 'set':
      return {
        type: 'SET',
        value: meaning.value,
        modifier: null,
        edtf: null,
        time: null,
        anchor: 'none',
        point: null,
      };
  }
}
