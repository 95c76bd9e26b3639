import type { Meaning } from '../mention.ts';
import { isFollowedBy, isPrecededBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { DAY_PART, parseDayPart } from '../vocabulary/dayParts.ts';
import { MONTH, parseMonth } from '../vocabulary/months.ts';
import { NUMBER_WORDS, ORDINAL, parseNumber, parseOrdinal } from '../vocabulary/numbers.ts';
import { parseSeason, SEASON } from '../vocabulary/seasons.ts';
import { DURATION_CODE, parseUnit, UNIT } from '../vocabulary/units.ts';
import { parseWeekday, WEEKDAY_FULL, WEEKDAY_WORDS } from '../vocabulary/weekdays.ts';

const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['hourly', 'PT1H'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

/**
 * - daily · weekly · annually · every day · each year · every two weeks · every other month · every third day · every few years · every Tuesday · every morning · Tuesdays · Tuesday nights
 * - a year, per month (after a number: "$1 billion a year", "twice a week")
 */
const OFTEN = wordPattern(
  `(?<adverb>${[...FREQUENCIES.keys()].join('|')})|(?:every|each)(?: single)? (?:(?<other>other )|(?<number>${NUMBER_WORDS}|\\d{1,3}) |(?<few>few|several) |(?<ordinal>${ORDINAL}) )?(?:(?<unit>${UNIT})|(?<weekday>${WEEKDAY_FULL})(?: (?<weekdayPart>${DAY_PART}))?|(?<part>${DAY_PART})|(?<month>${MONTH})|(?<season>${SEASON}))|(?:a|an|per|each) (?<per>second|minute|hour|day|night|week|month|quarter|year)|(?<days>${WEEKDAY_FULL})(?:s| (?<daysPart>mornings|afternoons|evenings|nights))`,
);

export const often: Recogniser = {
  name: 'often',
  triggers: [
    ...FREQUENCIES.keys(),
    'every',
    'each',
    'a',
    'an',
    'per',
    'on',
    ...WEEKDAY_WORDS,
    ...WEEKDAY_WORDS.map((word) => `${word}s`),
  ],
  pattern: OFTEN,
  read(groups, surroundings): Meaning | null {
    const set = (value: string): Meaning => ({ kind: 'set', value });
    if (groups.adverb) return readAdverb(groups.adverb, surroundings);
    if (groups.per) {
      // A speed is no repetition.
      if (isFollowedBy(surroundings, /^-/) || groups.per === 'second') return null;
      if ((groups.per === 'hour' || groups.per === 'minute') && isPrecededBy(surroundings, SPEED))
        return null;
      if (
        !isPrecededBy(
          surroundings,
          /(?:\d%?|\b(?:times|once|twice|thrice|hundred|thousand|million|billion|percent|dollars|tons|tonnes|barrels|people|[a-z]+s|cents|troops|trips|marks|more|month|day|week|bpd|work|%)) $/,
        )
      )
        return null;
      return surroundings.folded.startsWith('a', surroundings.start) && !isRate(surroundings)
        ? null
        : set(code(groups.per, 1));
    }
    if (groups.days) {
      const part = groups.daysPart ? `T${parseDayPart(groups.daysPart.slice(0, -1))}` : '';
      return set(`XXXX-WXX-${parseWeekday(groups.days) || 7}${part}`);
    }
    if (groups.weekday)
      return set(
        `XXXX-WXX-${parseWeekday(groups.weekday) || 7}${groups.weekdayPart ? `T${parseDayPart(groups.weekdayPart)}` : ''}`,
      );
    if (groups.part) return set(`XXXX-XX-XXT${parseDayPart(groups.part)}`);
    if (groups.month) return set(`XXXX-${String(parseMonth(groups.month)).padStart(2, '0')}`);
    if (groups.season) return set(`XXXX-${parseSeason(groups.season)}`);
    const count = groups.other
      ? 2
      : groups.number
        ? parseNumber(groups.number)
        : groups.ordinal
          ? parseOrdinal(groups.ordinal)
          : groups.few
            ? null
            : 1;
    return set(code(groups.unit ?? 'day', count));
  },
};

const SPEED = /\b(?:miles|kilomet(?:er|re)s|km|knots|feet|met(?:er|re)s|revolutions|beats|words|rounds) $/;

function readAdverb(adverb: string, surroundings: Parameters<typeof isPrecededBy>[0]): Meaning | null {
  // "Daily News" and "the Weekly Standard" are papers.
  const letter = surroundings.text[surroundings.start];
  if (isPrecededBy(surroundings, /\baverage $/)) return null;
  if (
    letter !== letter.toLowerCase() &&
    surroundings.start > 0 &&
    !/[.!?"\n]\s*$/.test(surroundings.text.slice(Math.max(0, surroundings.start - 3), surroundings.start))
  )
    return null;
  return { kind: 'set', value: FREQUENCIES.get(adverb) ?? 'P1D' };
}

/** Whether "a year" tells a rate: an amount or "times", "once" stands right before it. */
function isRate(surroundings: Parameters<typeof isPrecededBy>[0]): boolean {
  return isPrecededBy(
    surroundings,
    /(?:\$[\d.,]+|\d[\d.,]*%?|\b(?:times|once|twice|thrice|million|billion|thousand|hundred|percent|dollars|tons|tonnes|barrels|cents|pounds|euros|yen|marks|people|miles|km|kilometers|hours|days|points|visitors|cars|units|trips|deaths|cases)(?: \w+)?) $/,
  );
}

function code(unitWord: string, amount: number | null): string {
  const count = amount ?? 'X';
  const unit = DURATION_CODE[parseUnit(unitWord)];
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`;
}
