import { calendarOf, type Day, dayOf } from '../../event-set/day.ts';

/** A stretch of the calendar that ticks and bins repeat: `{ unit: 'year', count: 10 }` is a decade. */
export interface CalendarStep {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** Days and weeks stand alone (1); months 1, 3 or 6; years 1, 2, 5 times a power of ten. */
  readonly count: number;
}

/** All steps that axis and histogram may choose from, finest first. */
export const CALENDAR_STEPS: readonly CalendarStep[] = [
  { unit: 'day', count: 1 },
  { unit: 'week', count: 1 },
  { unit: 'month', count: 1 },
  { unit: 'month', count: 3 },
  { unit: 'year', count: 1 },
  { unit: 'year', count: 2 },
  { unit: 'year', count: 5 },
  { unit: 'year', count: 10 },
  { unit: 'year', count: 20 },
  { unit: 'year', count: 50 },
  { unit: 'year', count: 100 },
  { unit: 'year', count: 200 },
  { unit: 'year', count: 500 },
  { unit: 'year', count: 1000 },
  { unit: 'year', count: 2000 },
  { unit: 'year', count: 5000 },
];

/** The first day of the step that holds `day`. Weeks begin on Monday. */
export function floorToStep(step: CalendarStep, day: Day): Day {
  const whole = Math.floor(day);
  if (step.unit === 'day') return whole;
  const { year, month, weekday } = calendarOf(whole);
  if (step.unit === 'week') return whole - ((weekday + 6) % 7);
  if (step.unit === 'month') return dayOf(year, month - ((month - 1) % step.count), 1);
  return dayOf(floorYear(year, step.count), 1, 1);
}

/** The first day of the step after the one that holds `day`. */
export function nextStep(step: CalendarStep, day: Day): Day {
  const floor = floorToStep(step, day);
  if (step.unit === 'day') return floor + 1;
  if (step.unit === 'week') return floor + 7;
  const { year, month } = calendarOf(floor);
  if (step.unit === 'month') return dayOf(year, month + step.count, 1);
  return dayOf(nextYear(year, step.count), 1, 1);
}

/** The boundary of the step that is nearest to `day`. */
export function roundToStep(step: CalendarStep, day: Day): Day {
  const before = floorToStep(step, day);
  const after = nextStep(step, day);
  return day - before <= after - day ? before : after;
}

/** How many days a step has, on average: 365.2425 in a Gregorian year. */
export function daysIn(step: CalendarStep): number {
  return DAYS[step.unit] * step.count;
}

/** The first days of all steps in [from, to), the one that holds `from` included. */
export function stepsWithin(step: CalendarStep, from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = floorToStep(step, from); day < to; day = nextStep(step, day)) days.push(day);
  return days;
}

const DAYS = { day: 1, week: 7, month: 365.2425 / 12, year: 365.2425 } as const;

/**
 * Years are counted within their era, as people do: no year 0 lies between 1 BC (0 in ISO 8601) and 1, so a century
 * before Christ runs from 100 BC to 1 BC and the first after it from 1 to 99; later ones begin at 100, 200 and so on,
 * as EDTF's masks (18XX) have them.
 */
function floorYear(year: number, count: number): number {
  if (year >= 1) return Math.max(1, Math.floor(year / count) * count);
  return 1 - Math.ceil((1 - year) / count) * count;
}

function nextYear(year: number, count: number): number {
  if (year >= 1) return Math.floor(year / count) * count + count;
  return Math.min(1, year + count);
}
