import type { Season } from '../calendarPoint.ts';

const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

export const SEASON = '(?:spring(?:time)?|summer(?:time)?|autumn|fall|winter(?:time)?)';

export const SEASON_WORDS: readonly string[] = [...SEASONS.keys()];

/** TIMEX3's two letters for a match of `SEASON`. */
export function parseSeason(name: string): Season {
  return SEASONS.get(name) ?? 'SU';
}
