import { FEASTS, findFeast } from '../feasts/feasts.ts';
import { calendar } from '../makeMeaning.ts';
import type { Meaning } from '../mention.ts';
import { isCapitalAt, isFollowedBy, isPrecededBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { DAY_PART, parseDayPart } from '../vocabulary/dayParts.ts';
import { parseSelector, SELECTOR, SELECTOR_TRIGGERS } from '../vocabulary/selectors.ts';
import { parseYear, YEAR } from '../vocabulary/years.ts';

const NAMES = FEASTS.flatMap(({ names }) => names);
const NAME_PATTERNS = [...NAMES]
  .sort((one, other) => other.length - one.length)
  .map((name) =>
    name
      .replaceAll('.', '\\.?')
      .replaceAll("'", "'?")
      .replaceAll(/(?<=\b(?:al|ul|el))-/g, '[ -]'),
  );

/** Names that are words or films, too: they need their capital. */
const NEEDS_CAPITAL: ReadonlySet<string> = new Set([
  'thanksgiving',
  'epiphany',
  'may day',
  'victory day',
  'holi',
  'tet',
  'new year',
  "new year's",
  "king's day",
  "boss's day",
  'great lent',
  'great fast',
  'ides of march',
]);

/**
 * - Thanksgiving · Easter 2012 · Christmas Eve · Christmas night · last Thanksgiving · next Easter · Labor Day, 1998 · Easter of that year
 */
const HOLIDAY = wordPattern(
  `(?:(?:the )?(?<selector>${SELECTOR}) )?(?<name>${NAME_PATTERNS.join('|')})(?:(?:,| of| in)? (?<year>${YEAR})| of (?:the )?(?<yearSelector>this|last|next|that|same|previous|following) year| (?<part>${DAY_PART})| (?<span>week|weekend))?`,
);

export const holiday: Recogniser = {
  name: 'holiday',
  triggers: [...new Set(NAMES.map((name) => /^[a-z]+/.exec(name)?.[0] ?? name)), ...SELECTOR_TRIGGERS],
  pattern: HOLIDAY,
  read(groups, surroundings): Meaning | null {
    const { folded, start } = surroundings;
    const name = groups.name ?? '';
    const hasYear = groups.year !== undefined || groups.yearSelector !== undefined;
    if (NEEDS_CAPITAL.has(name) && !hasYear && !isCapitalAt(surroundings, folded.indexOf(name, start)))
      return null;
    if (
      isFollowedBy(
        surroundings,
        /^(?: (?:islands?|carols?|trees?|cards?|rising|bunny|eggs?|uprising)\b|[-'](?!s\b))/,
      )
    )
      return null;
    // Other peoples' new years are other days.
    if (name.startsWith('new year') && isPrecededBy(surroundings, OTHER_YEAR)) return null;
    // "The new year" is no day.
    if (
      name === 'new year' &&
      !groups.year &&
      !isPrecededBy(surroundings, /\b(?:at|on|before|after|since|until|by) $/)
    )
      return null;
    const feast = findFeast(name);
    if (feast === null) return null;
    return {
      kind: 'holiday',
      feast,
      year: groups.year ? parseYear(groups.year, undefined) : null,
      selector: groups.selector ? parseSelector(groups.selector) : null,
      yearSelector: groups.yearSelector ? parseSelector(groups.yearSelector) : null,
      span: groups.span === 'week' || groups.span === 'weekend' ? groups.span : null,
      part: groups.part ? parseDayPart(groups.part) : null,
      modifier: null,
    };
  },
};

const OTHER_YEAR =
  /\b(?:chinese|lunar|vietnamese|korean|tibetan|thai|tamil|hindu|parsi|persian|iranian|islamic|muslim|jewish|coptic|ethiopian|armenian|fiscal|school|financial|water) $/;

/**
 * - 9/11 · nine-eleven · Sept. 11 (before "attacks") · D-Day
 */
const NAMED_DAY = wordPattern(
  '(?<attack>9/11(?!/)|nine-eleven|sept(?:ember|\\.)? 11(?:th)?(?= (?:terror|terrorist|attacks?|hijack|suicide)))|(?<landing>d-day)',
);

export const namedDay: Recogniser = {
  name: 'namedDay',
  triggers: ['#', 'nine', 'd', 'sept', 'september'],
  pattern: NAMED_DAY,
  read: (groups) =>
    groups.attack ? calendar({ year: 2001, month: 9, day: 11 }) : calendar({ year: 1944, month: 6, day: 6 }),
};
