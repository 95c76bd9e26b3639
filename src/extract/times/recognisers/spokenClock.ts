import { calendar } from '../makeMeaning.ts';
import { isFollowedBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { NUMBER_TRIGGERS, NUMBER_WORDS, parseNumber } from '../vocabulary/numbers.ts';

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['quarter', 15],
  ['half', 30],
]);

/**
 * - half past nine · a quarter to six · quarter past 3 p.m. · ten minutes to midnight · twenty past five in the morning
 */
const SPOKEN_CLOCK = wordPattern(
  `(?:(?:a )?(?<part>quarter|half)|(?<minutes>${NUMBER_WORDS}|\\d{1,2})(?: minutes|(?= past ))) (?<side>past|to|before|after) (?:(?<hour>${NUMBER_WORDS}|\\d{1,2})(?: ?(?<half>[ap])(?:\\. ?m\\b\\.?| ?m\\b)| (?<oclock>o'clock)| in the (?<morning>morning)| in the (?<evening>afternoon|evening)| at night)?|(?<name>noon|midnight))`,
);

export const spokenClock: Recogniser = {
  name: 'spokenClock',
  triggers: ['a', 'quarter', 'half', ...NUMBER_TRIGGERS],
  pattern: SPOKEN_CLOCK,
  read(groups, surroundings) {
    const away = groups.part ? MINUTES.get(groups.part) : parseNumber(groups.minutes ?? '');
    const said =
      groups.name === 'midnight' ? 24 : groups.name === 'noon' ? 12 : parseNumber(groups.hour ?? '');
    if (away == null || said === null || said < 1 || said > 24 || away > 59) return null;
    if (groups.part === 'half' && groups.side !== 'past') return null;
    // "Ten minutes after five people left" counts people.
    const isSaid = groups.half ?? groups.oclock ?? groups.morning ?? groups.evening ?? groups.name;
    if (!groups.part && groups.side !== 'past' && isSaid === undefined) return null;
    // "A quarter to six people" is a share.
    if (isSaid === undefined && !isFollowedBy(surroundings, CLAUSE_GOES_ON)) return null;
    const isAfternoon = groups.half === 'p' || groups.evening !== undefined;
    const hour = isAfternoon && said < 12 ? said + 12 : said;
    const isPast = groups.side === 'past' || groups.side === 'after';
    const total = (60 * hour + (isPast ? away : -away) + 24 * 60) % (24 * 60);
    return calendar({
      clock: { hour: Math.floor(total / 60), minute: total % 60, zone: null, isOpen: isSaid === undefined },
    });
  },
};

const CLAUSE_GOES_ON =
  /^(?:[.,;:)"'\n]|$| (?:and|on|in|when|the|he|she|they|it|to|that|this|an?|at|as|but|for|last|today|yesterday|tomorrow|[a-z]+day)\b)/;
