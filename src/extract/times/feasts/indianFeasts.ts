import { calendarOf, dayOf } from '../../../event-set/day.ts';
import { type Feast, feast } from './feast.ts';
import { type FeastRule, fixed } from './feastRules.ts';
import { diwali, holi, moonFrom } from './moons.ts';

/**
 * Feasts of India. Those of the moon are counted from a new or full moon within the month that the feast's calendar
 * names, India's time; the almanacs of regions may differ by a day, so each counts as about.
 */
export const INDIAN_FEASTS: readonly Feast[] = [
  about('bhogi, bogi pandigai, bhogi pandigai', fixed(1, 13)),
  about('maattu pongal, mattu pongal', fixed(1, 15)),
  about('kaanum pongal', fixed(1, 16)),
  about('makar sankranti, pongal', fixed(1, 14)),
  about(
    'guru gobind singh jayanti',
    moon('new', 12, 26, (day) => day + 6),
  ),
  about(
    'guru ravidas jayanti, guru ravidass jayanti, ravidas jayanti',
    moon('full', 1, 29, (day) => day),
  ),
  about(
    'maha shivaratri, maha shivratri, mahashivratri, shivaratri, shivratri',
    moon('new', 2, 13, (day) => day - 1),
  ),
  about(
    'holika dahan, chhoti holi, choti holi, kamudu pyre',
    shifted(holi, (day) => day - 1),
  ),
  about('holi, phagwah', holi),
  about(
    'ugadi, gudi padwa, chaitra sukladi, chaitra sukhladi',
    moon('new', 3, 15, (day) => day + 1),
  ),
  about(
    'rama navami, ram navami',
    moon('new', 3, 15, (day) => day + 9),
  ),
  about('vaisakhi, baisakhi, vaishakhi', fixed(4, 14)),
  about('rabindra jayanti, rabindranath jayanti', fixed(5, 9)),
  about('raksha bandhan', rakshaBandhan),
  about('parsi new year', parsiNewYear),
  about(
    'krishna janmashtami, janmashtami, gokulashtami',
    shifted(rakshaBandhan, (day) => day + 8),
  ),
  about('onam, thiru onam, thiruvonam', onam),
  about(
    'ganesh chaturthi',
    moon('new', 8, 18, (day) => day + 3),
  ),
  feast(
    'navaratri, navratri, durga puja',
    shifted(diwali, (day) => day - 29),
    10,
    true,
  ),
  about(
    'dussehra, vijayadashami',
    shifted(diwali, (day) => day - 20),
  ),
  about(
    'valmiki jayanti',
    shifted(diwali, (day) => day - 14),
  ),
  about(
    'karva chauth',
    shifted(diwali, (day) => day - 11),
  ),
  about(
    'dhanteras, dhanatrayodashi',
    shifted(diwali, (day) => day - 2),
  ),
  about(
    'choti diwali, chhoti diwali, kali chaudas, naraka chaturdashi',
    shifted(diwali, (day) => day - 1),
  ),
  about('diwali, deepavali, lakshmi puja', diwali),
  about(
    'chhath puja, chhath, dala puja, dala chhath',
    shifted(diwali, (day) => day + 6),
  ),
];

type Move = (day: number) => number;

function about(names: string, rule: FeastRule): Feast {
  return feast(names, rule, 1, true);
}

function shifted(rule: FeastRule, move: Move): FeastRule {
  return (year) => {
    const day = rule(year);
    return day === null ? null : move(day);
  };
}

/** Counted from the first new or full moon on or after a day of the year; from late December, of the year before. */
function moon(phase: 'new' | 'full', month: number, dayOfMonth: number, move: Move): FeastRule {
  return (year) => {
    const from = dayOf(month === 12 ? year - 1 : year, month, dayOfMonth);
    const day = move(moonFrom(phase, from, INDIA));
    return calendarOf(day).year === year ? day : null;
  };
}

/** India's time, in days. */
const INDIA = 5.5 / 24;

/** The year of the Shahenshahi calendar has 365 days and no leap day: its first was August 17 in 2018. */
function parsiNewYear(year: number): number {
  return dayOf(2018, 8, 17) + 365 * (year - 2018);
}

/** The full moon of the month of Shravana, which begins with the last new moon before the sun enters Leo. */
function rakshaBandhan(year: number): number {
  return moonFrom('full', moonFrom('new', dayOf(year, 7, 19), INDIA), INDIA);
}

/** Kerala's Onam: the last day of the solar month of Chingam on which the moon stands in Shravana, as on 2024-09-15. */
function onam(year: number): number {
  const known = dayOf(2024, 9, 15);
  const rounds = Math.floor((dayOf(year, 9, 17) - known) / SIDEREAL_MONTH);
  return known + Math.round(rounds * SIDEREAL_MONTH);
}

/** The moon's mean way around the stars, in days. */
const SIDEREAL_MONTH = 27.321_662;
