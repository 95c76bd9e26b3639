import type { DayPart } from '../mention.ts';

const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['forenoon', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['sundown', 'EV'],
  ['nightfall', 'NI'],
  ['night', 'NI'],
  ['overnight', 'NI'],
  ['daytime', 'DT'],
]);

export const DAY_PART =
  '(?:morning|afternoon|evening|overnight|nightfall|nighttime|night|daytime|dawn|daybreak|sunrise|forenoon|dusk|sunset|sundown)';

/** TIMEX3's two letters for a match of `DAY_PART`. */
export function parseDayPart(name: string): DayPart {
  return DAY_PARTS.get(name) ?? 'NI';
}
