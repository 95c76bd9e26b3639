import { calendar } from '../makeMeaning.ts';
import type { Mention } from '../mention.ts';
import {
  isFollowedBy,
  isPrecededBy,
  type Recogniser,
  type Surroundings,
  wordPattern,
} from '../recogniser.ts';
import { parseSide, parseStage, STAGE, STAGE_TRIGGERS } from '../vocabulary/stages.ts';
import { ERA, expandTwoDigits, parseYear, YEAR, YEAR_WORD_TRIGGERS } from '../vocabulary/years.ts';

/**
 * - 1775 · nineteen ninety-six · the year 1775 · early 1775 · mid-1987 · late in 1985 · the end of 1776 · year-end 1989
 * - fiscal 1988 · fiscal year 1988 · FY2023 · FY23
 * - 44 BC · AD 79 · 79 AD
 */
const YEAR_ALONE = wordPattern(
  `(?<stage>${STAGE}(?:the )?|year-end )?(?:the year |the years |year )?(?<fiscal>(?:the )?(?:fiscal|financial) (?:year )?|fy ?)?(?:(?<=fy ?'?)(?<fy>\\d\\d)(?!\\d)|(?:a\\.d\\.|ad) (?<ad>\\d{1,4})|(?<old>\\d{1,4}) ?(?<oldEra>${ERA})|(?<year>${YEAR}))`,
);

export const year: Recogniser = {
  name: 'year',
  triggers: ['#', 'year', 'fiscal', 'financial', 'fy', 'ad', 'a', ...YEAR_WORD_TRIGGERS, ...STAGE_TRIGGERS],
  pattern: YEAR_ALONE,
  read(groups, surroundings) {
    if (groups.fy) return calendar({ year: expandTwoDigits(groups.fy) });
    const said = groups.ad ?? groups.old ?? groups.year ?? '';
    const value = parseYear(said, groups.oldEra);
    if (value === null) return null;
    if (groups.year && !groups.stage && !groups.fiscal && !isYear(surroundings)) return null;
    return calendar({
      year: value,
      modifier: groups.stage === 'year-end ' ? 'END' : parseStage(groups.stage),
      side: parseSide(groups.stage),
    });
  },
};

/**
 * - 1775-1780 · 1990-94 · 1990/91 · 264-146 BC
 */
const YEARS = wordPattern(
  `(?<first>(?<year>(?:1\\d|20)\\d\\d)) ?[-/] ?(?<second>(?:1\\d|20)\\d\\d|\\d\\d)|(?<oldFirst>\\d{1,4}) ?- ?(?<oldSecond>\\d{1,4} ?(?<era>${ERA}))`,
);

export const years: Recogniser = {
  name: 'years',
  triggers: ['#'],
  pattern: YEARS,
  read(groups, surroundings) {
    const { start, end } = surroundings;
    const first = groups.first ?? groups.oldFirst ?? '';
    const second = groups.second ?? groups.oldSecond ?? '';
    const from = parseYear(first, groups.era);
    const digits = Number.parseInt(second, 10);
    if (from === null) return null;
    const to = groups.era
      ? parseYear(String(digits), groups.era)
      : second.length === 2
        ? from - (from % 100) + digits
        : digits;
    if (to === null || to <= from || to - from > 500 || (groups.first && !isYear(surroundings))) return null;
    return [
      { start, end: start + first.length, meaning: calendar({ year: from }) },
      { start: end - second.length, end, meaning: calendar({ year: to }) },
    ] satisfies Mention[];
  },
};

/**
 * - '89 · the summer of '42
 */
const SHORT_YEAR = wordPattern(`'(?<year>\\d\\d)`);

export const shortYear: Recogniser = {
  name: 'shortYear',
  triggers: ["'"],
  pattern: SHORT_YEAR,
  read(groups, surroundings) {
    if (
      !isPrecededBy(
        surroundings,
        /(?:\b(?:in|since|of|until|till|from|to|by|class of|early|late|and|-|summer|spring|fall|winter|autumn) ?|\()$/,
      )
    )
      return null;
    if (isFollowedBy(surroundings, /^(?:''| (?:feet|ft|inches))/)) return null;
    return calendar({ year: expandTwoDigits(groups.year ?? ''), isShortYear: true });
  },
};

const ADDRESS =
  /^ (?:[NSEW]\.? )?(?:[A-Z]\w+ ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Drive|Dr|Lane|Ln|Way|Court|Ct|Place|Pl|Highway|Hwy|Parkway|Pike)\b/;

/** Whether four digits stand where a year stands, and not where a number of things, a price, a score or a type of aircraft does. */
function isYear(surroundings: Surroundings): boolean {
  // "1935 Orchard St." is an address.
  if (ADDRESS.test(surroundings.text.slice(surroundings.end, surroundings.end + 40))) return false;
  if (
    isPrecededBy(
      surroundings,
      /(?:[$£€¥#.:\d]|\bno\.? |\b(?:flight|route|highway|room|number|resolution|about [$]|some|only|nearly|boeing|airbus|iso|section|page|article|channel|interstate|building|model|version|psalm|nearly|almost|exactly|than|at least|least) |\d[,.]|(?<!\b(?:pre|post|mid|early|late|since))(?<=[\w)])-|[/_=&]|@ ?)$/,
    )
  )
    return false;
  if (
    isFollowedBy(
      surroundings,
      /^(?:%|:\d|°|[,.]\d|[-/.]\d|[_&=]| ?(?:hours|hrs|gmt|utc|edt|est|local time|percent|per cent|km|miles|metres|meters|feet|ft|mm|cm|kg|tons|tonnes|pounds|dollars|euros|people|men|women|soldiers|troops|others|points|acres|years|days|weeks|months|million|billion|thousand|yards|degrees|tanks|guns|prisoners|civilians|police|students|workers|employees|shares|jobs|homes|houses|families|victims|passengers|dead|wounded|killed|injured|square|or so|different|cases|members|units|votes|seats|aircraft|horses|cavalry|infantry|marines|sailors|refugees|casualties|deaths|fighters|rebels|militants|ships|vehicles|mw|megawatts|boeing|airbus|chevrolet|chevy|ford|toyota|honda|cadillac|buick|mercedes|bmw|volkswagen|cessna|dodge|jeep|nissan|porsche|ferrari|mustang|corvette|pontiac|oldsmobile|lincoln town|volvo|watts|hp|rpm|calories)\b)/,
    )
  )
    return false;
  return true;
}
