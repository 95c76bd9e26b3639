import { calendar, shift } from '../makeMeaning.ts';
import type { Clock } from '../mention.ts';
import { isFollowedBy, isPrecededBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { DAY_PART, parseDayPart } from '../vocabulary/dayParts.ts';
import { NUMBER_TRIGGERS, NUMBER_WORDS, parseNumber } from '../vocabulary/numbers.ts';
import { parseWeekday, WEEKDAY } from '../vocabulary/weekdays.ts';

const ZONE =
  '(?:(?:gmt|utc)(?:[+-]\\d{1,2}(?::?[03]0)?)?|z|[ecmp][sd]?t|a[ks]?[sd]t|a[ecw][sd]t|nz[sd]t|bst|cest|cet|eest|eet|west|ist|jst|kst|hkt|sgt|pkt|msk|sast|eastern|pacific|central|mountain|local)(?: (?:standard |daylight |summer )?time)?';

/**
 * - 10:35 · 10:35 a.m. · 8 PM · 0735 GMT · 03:00hrs · noon · midnight · midday · five o'clock · 4 in the morning
 * - with a zone (EDT, ET, GMT, UTC+2, local time) · with its day behind it (4 a.m. EDT Thursday, 9 a.m. today)
 */
const CLOCK = wordPattern(
  `(?:(?:(?<hour>2[0-4]|1\\d|0?\\d)(?:[:.](?<minute>[0-5]\\d)(?:[:.][0-5]\\d)?)?|(?<words>${NUMBER_WORDS})) ?(?:(?<half>[ap])(?:\\. ?m\\b\\.?| ?m\\b)|o'clock(?: in the (?<oclockPart>${DAY_PART}))?|(?<partOf>in the (?:morning|afternoon|evening)|at night))|(?<hour24>2[0-4]|[01]?\\d)[:h](?<minute24>[0-5]\\d)(?::[0-5]\\d)?(?: ?(?:hrs|hours|h))?|(?<military>(?:[01]\\d|2[0-3])[0-5]\\d)(?= ?(?:hrs|hours|${ZONE}))(?: ?(?:hrs|hours))?|(?<name>noon|midnight|midday|noontime))(?: (?<zone>${ZONE}))?(?:,? (?:(?<weekday>${WEEKDAY})|(?<day>today|yesterday|tomorrow))(?: (?:morning|afternoon|evening|night))?)?`,
);

export const clock: Recogniser = {
  name: 'clock',
  triggers: [...NUMBER_TRIGGERS, 'noon', 'midnight', 'midday', 'noontime'],
  pattern: CLOCK,
  read(groups, surroundings) {
    const clock = readClock(groups);
    if (clock === null) return null;
    // "10:35 a.m. (0735 GMT)" tells one moment twice.
    if (clock.zone && groups.weekday === undefined && isPrecededBy(surroundings, /[\dm.] \($/)) return null;
    if (groups.hour24 && clock.zone === null && isScoreOrRatio(surroundings)) return null;
    const oclockPart = groups.oclockPart ? parseDayPart(groups.oclockPart) : null;
    const adjusted =
      oclockPart && oclockPart !== 'MO' && clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock;
    if (groups.day)
      return shift('day', groups.day === 'today' ? 0 : groups.day === 'yesterday' ? -1 : 1, 'publication', {
        clock: adjusted,
      });
    return calendar({ clock: adjusted, weekday: groups.weekday ? parseWeekday(groups.weekday) : null });
  },
};

function readClock(groups: Readonly<Record<string, string | undefined>>): Clock | null {
  const zone = groups.zone?.replace(/[()]/g, '') ?? null;
  if (groups.name) return { hour: groups.name === 'midnight' ? 24 : 12, minute: 0, zone, isOpen: false };
  if (groups.military)
    return {
      hour: Number(groups.military.slice(0, 2)),
      minute: Number(groups.military.slice(2)),
      zone,
      isOpen: false,
    };
  if (groups.hour24) {
    const hour = Number(groups.hour24);
    const isOpen = hour >= 1 && hour <= 12 && !groups.hour24.startsWith('0') && zone === null;
    return { hour, minute: Number(groups.minute24), zone, isOpen };
  }
  const said = groups.words ? parseNumber(groups.words) : Number(groups.hour);
  if (said === null || said > 24) return null;
  const afternoon =
    groups.half === 'p' ||
    groups.partOf === 'in the afternoon' ||
    groups.partOf === 'in the evening' ||
    (groups.partOf === 'at night' && said > 5);
  const morning = groups.half === 'a' || groups.partOf === 'in the morning';
  if ((groups.half || groups.partOf) && (said > 12 || said === 0)) return null;
  const hour = afternoon && said < 12 ? said + 12 : morning && said === 12 ? 0 : said;
  return { hour, minute: groups.minute ? Number(groups.minute) : 0, zone, isOpen: false };
}

/** "2:10.35" and "in 4:02" are races, "10:1" odds, "Matthew 5:12" a verse. */
function isScoreOrRatio(surroundings: Parameters<typeof isFollowedBy>[0]): boolean {
  return (
    isFollowedBy(surroundings, /^(?:[.:]\d| (?:seconds|minutes|secs?|mins?)\b|-\d{1,2}\b(?!:))/) ||
    isPrecededBy(
      surroundings,
      /(?:[$\d.:]|\b(?:in|time of|clocked|ran|genesis|exodus|matthew|mark|luke|john|romans|psalms?|proverbs|ratio of|score of|record) )$/,
    )
  );
}
