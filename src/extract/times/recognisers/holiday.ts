import { calendar, type Meaning } from '../mention.ts';
import { isCapitalAt, isFollowedBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { DAY_PART, parseDayPart } from '../vocabulary/dayParts.ts';
import { HOLIDAYS } from '../vocabulary/holidays.ts';
import { parseSelector, SELECTOR, SELECTOR_TRIGGERS } from '../vocabulary/selectors.ts';
import { parseYear, YEAR } from '../vocabulary/years.ts';

const NAMES = [...HOLIDAYS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.?').replaceAll("'", "'?"));

/**
 * - Thanksgiving · Easter 2012 · Christmas Eve · Christmas night · last Thanksgiving · next Easter · Labor Day, 1998
 */
const HOLIDAY = wordPattern(
  `(?:the )?(?:(?<selector>${SELECTOR}) )?(?<name>${NAMES.join('|')})(?:(?:,| of)? (?<year>${YEAR})| (?<part>${DAY_PART}))?`,
);

export const holiday: Recogniser = {
  name: 'holiday',
  triggers: [
    ...new Set([...HOLIDAYS.keys()].map((name) => /^[a-z]+/.exec(name)?.[0] ?? name)),
    ...SELECTOR_TRIGGERS,
  ],
  pattern: HOLIDAY,
  read(groups, surroundings): Meaning | null {
    const { folded, start } = surroundings;
    const name = groups.name ?? '';
    if (!isCapitalAt(surroundings, folded.indexOf(name, start)) && name !== 'xmas') return null;
    if (
      isFollowedBy(
        surroundings,
        /^(?: (?:island|islands|carol|tree|card|shopping|rising|bunny)\b|[-'](?!s\b))/,
      )
    )
      return null;
    const canonical = [...HOLIDAYS.keys()].find(
      (known) => known.replaceAll(/[.']/g, '') === name.replaceAll(/[.']/g, ''),
    );
    if (!canonical) return null;
    return {
      kind: 'holiday',
      holiday: canonical,
      year: groups.year ? parseYear(groups.year, undefined) : null,
      selector: groups.selector ? parseSelector(groups.selector) : null,
      part: groups.part ? parseDayPart(groups.part) : null,
      modifier: null,
    };
  },
};

/**
 * - 9/11 · Sept. 11 attacks are dates by themselves; D-Day
 */
const NAMED_DAY = wordPattern('(?<attack>9/11|nine-eleven)|(?<dday>d-day)');

export const namedDay: Recogniser = {
  name: 'namedDay',
  triggers: ['#', 'nine', 'd'],
  pattern: NAMED_DAY,
  read: (groups) =>
    groups.attack ? calendar({ year: 2001, month: 9, day: 11 }) : calendar({ year: 1944, month: 6, day: 6 }),
};
