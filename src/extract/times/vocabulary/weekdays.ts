/** Names of weekdays and their abbreviations, lower case; 0 is Sunday, as in `calendarOf`. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sunday', 0],
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
]);

/** A weekday written in full. */
export const WEEKDAY_FULL = '(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)';

/** A weekday, short forms with their full stop included. */
export const WEEKDAY = `(?:${WEEKDAY_FULL}|(?:sun|mon|tues?|wed|thurs?|thu|fri|sat)\\b\\.?)`;

export const WEEKDAY_WORDS: readonly string[] = [...WEEKDAYS.keys()];

/** The weekday that a match of `WEEKDAY` names, 0 (Sunday) to 6. */
export function parseWeekday(name: string): number {
  return WEEKDAYS.get(name.replace('.', '')) ?? 0;
}
