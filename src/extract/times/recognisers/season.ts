import { SEASON_CODES } from '../calendarPoint.ts';
import { calendar } from '../makeMeaning.ts';
import { isCapitalAt, isFollowedBy, isPrecededBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { parseSeason, SEASON, SEASON_WORDS } from '../vocabulary/seasons.ts';
import { parseSelector, SELECTOR, SELECTOR_TRIGGERS } from '../vocabulary/selectors.ts';
import { parseStage, STAGE, STAGE_TRIGGERS } from '../vocabulary/stages.ts';
import { expandTwoDigits, parseYear, YEAR } from '../vocabulary/years.ts';

/**
 * - the summer · the summer of 1942 · summer 1942 · the winter of 1941-42 · early summer 1919 · the end of winter · that spring
 * - last fall · this summer · the following spring · next winter · the spring of that year
 */
const SEASON_ALONE = wordPattern(
  `(?<article>the )?(?<stage>${STAGE})?(?:the )?(?:(?<selector>${SELECTOR})(?: year's)? )?(?<season>${SEASON})(?: months)?(?:(?: of|,)? ?(?<year>${YEAR}|'\\d\\d)(?<second>[-/](?:(?:1\\d|20)\\d\\d|\\d\\d))?| (?:of (?:the )?(?=that|same|this|last|next|following|previous)|(?=this|last|next))(?<yearSelector>that|same|this|last|next|following|previous) year)?`,
);

export const season: Recogniser = {
  name: 'season',
  triggers: ['the', ...SEASON_WORDS, ...STAGE_TRIGGERS, ...SELECTOR_TRIGGERS],
  pattern: SEASON_ALONE,
  read(groups, surroundings) {
    const name = groups.season ?? '';
    const bare = !groups.selector && !groups.year && !groups.stage && !groups.yearSelector;
    if (bare && !isSeason(name, groups.article !== undefined, surroundings)) return null;
    if (
      groups.selector &&
      !groups.year &&
      (name === 'fall' || name === 'spring') &&
      isFollowedBy(surroundings, /^ (?:in|of|from|to|below|by|on)\b/) &&
      !['last', 'next'].includes(groups.selector)
    )
      if (!isFollowedBy(surroundings, /^ (?:in|to) (?:a|the)\b/)) return null;
    // "The winter of 2018-19" is that of the year in which it ends.
    const later = groups.second && name.startsWith('winter') ? 1 : 0;
    const short = groups.year?.startsWith("'") ? expandTwoDigits(groups.year.slice(1)) : null;
    const said = short ?? (groups.year ? parseYear(groups.year, undefined) : null);
    return calendar({
      year: said === null ? null : said + later,
      isShortYear: short !== null,
      crossesYears: later === 1,
      season: SEASON_CODES.indexOf(parseSeason(name)) + 1,
      selector: groups.selector ? parseSelector(groups.selector) : null,
      yearSelector: groups.yearSelector ? parseSelector(groups.yearSelector) : null,
      modifier: parseStage(groups.stage),
    });
  },
};

/** "Fall" and "spring" are verbs and things, too; the Olympic games and the Arab Spring are no seasons. */
function isSeason(
  name: string,
  hasArticle: boolean,
  surroundings: Parameters<typeof isFollowedBy>[0],
): boolean {
  if (
    isFollowedBy(
      surroundings,
      /^ (?:time|olympic|olympics|games|palace|water|break|training|cleaning|cleanup)\b/,
    )
  )
    return false;
  // "The Summer Youth Program" is a name; histories write of a Spring Offensive.
  const isName =
    isCapitalAt(surroundings, surroundings.end - name.length) &&
    isCapitalAt(surroundings, surroundings.end + 1);
  if (isName && !isFollowedBy(surroundings, /^ (?:offensive|campaign|war|uprising)\b/)) return false;
  if (name === 'fall')
    return (
      isPrecededBy(surroundings, /\b(?:in|by|since|until|during|throughout|through) $/) &&
      (hasArticle
        ? !isFollowedBy(surroundings, /^ (?:of|from|in)\b/)
        : !isFollowedBy(surroundings, /^ (?:of|from|in|into|short)\b/))
    );
  if (name === 'spring') {
    if (isCapitalAt(surroundings, surroundings.end - 6) && !isFollowedBy(surroundings, /^ offensive/))
      return false;
    return hasArticle
      ? isPrecededBy(surroundings, /\b(?:in|by|since|until|during|throughout|through|over) $/)
      : isPrecededBy(surroundings, /\b(?:in|by|since|until|during|of|each|every) $/);
  }
  return true;
}
