import { calendarOf } from '../../../event-set/day.ts';
import { dayPoint } from '../calendarPoint.ts';
import type { CalendarMeaning } from '../mention.ts';
import type { Discourse, Tense } from './discourse.ts';
import { type Resolved, resolvePoint } from './resolved.ts';
import { exactDay, pointOfDay } from './shiftPoint.ts';

/** A weekday: back or ahead from publication by the tense, on from the last date in a history. */
export function resolveWeekday(
  meaning: CalendarMeaning,
  discourse: Discourse,
  tense: Tense | null,
): Resolved {
  const { selector } = meaning;
  const weekday = meaning.weekday ?? 0;
  const refersBack = selector === 'following' || selector === 'that' || selector === 'previous';
  const usesLast = (refersBack || discourse.isNarrative) && discourse.last !== null;
  const from = usesLast && discourse.last ? exactDay(discourse.last) : discourse.published;
  if (from === null) {
    const unknown = resolvePoint(dayPoint(null, null, null), 'none', meaning);
    return {
      ...unknown,
      value: unknown.value.replace('XXXX-XX-XX', `XXXX-WXX-${weekday || 7}`),
      point: null,
    };
  }
  const today = calendarOf(from).weekday;
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  const offset = usesLast ? offsetInStory(meaning, back, ahead) : offsetInNews(meaning, back, ahead, tense);
  return resolvePoint(pointOfDay(from + offset), usesLast ? 'narrative' : 'publication', meaning);
}

function offsetInStory({ selector }: CalendarMeaning, back: number, ahead: number): number {
  if (selector === 'previous' || selector === 'last') return -(back || 7);
  if (selector === 'that' || selector === 'this') return ahead;
  return selector === null ? ahead : ahead || 7;
}

function offsetInNews(
  { selector }: CalendarMeaning,
  back: number,
  ahead: number,
  tense: Tense | null,
): number {
  if (selector === 'last') return -(back || 7);
  if (selector === 'next') return ahead || 7;
  if (selector === 'this') return tense === 'past' ? -back : ahead;
  return tense === 'future' ? ahead : -back;
}
