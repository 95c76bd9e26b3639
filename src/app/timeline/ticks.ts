import type { Day } from '../../event-set/day.ts';
import { CALENDAR_STEPS, type CalendarStep, daysIn, stepsWithin } from './calendarStep.ts';
import type { TickWords } from './tickWords.ts';
import { pixelsPerDay, type TimeScale } from './timeScale.ts';

/** A boundary of the calendar on the axis. */
export interface Tick {
  readonly day: Day;
  /** Where its hairline stands, in pixels. */
  readonly x: number;
  /** Where its label begins: right of the hairline, or at the left edge when that lies outside. */
  readonly labelX: number;
  /** Null where there is no room. */
  readonly label: string | null;
}

/** The axis of a scale: small ticks, and above them the months, years or centuries that they stand in. */
export interface Axis {
  readonly step: CalendarStep;
  readonly minor: readonly Tick[];
  readonly major: readonly Tick[];
}

/** From hairline to label, and from a label to the next hairline. */
const LABEL_INSET = 4;
const LABEL_GAP = 6;

/**
 * The finest axis whose small labels all have room, whatever their language. A label belongs to the time right of its
 * hairline. Major labels shorten, then vanish, before they would meet the next.
 *
 * @param measure the width of a text in pixels.
 */
export function createAxis(scale: TimeScale, words: TickWords, measure: (text: string) => number): Axis {
  const [from = 0, to = 1] = scale.domain();
  const widthPx = scale(to);
  for (const step of CALENDAR_STEPS) {
    // No label is narrower than a figure: what cannot fit at all is not tried.
    if (daysIn(step) * pixelsPerDay(scale) < LABEL_INSET + LABEL_GAP + 6) continue;
    const minor = minorTicks(step, from, to, scale, words);
    if (!allFit(minor, measure)) continue;
    const holder = MAJOR_OF[`${step.count} ${step.unit}`];
    return {
      step,
      minor: dropCut(minor, widthPx, measure),
      major: holder ? majorTicks(holder, from, to, scale, words, measure) : [],
    };
  }
  return { step: { unit: 'year', count: 5000 }, minor: [], major: [] };
}

/** What the small ticks stand in. From 1000 years up nothing holds them. */
const MAJOR_OF: Readonly<Record<string, CalendarStep>> = {
  '1 day': { unit: 'month', count: 1 },
  '1 week': { unit: 'month', count: 1 },
  '1 month': { unit: 'year', count: 1 },
  '3 month': { unit: 'year', count: 1 },
  '1 year': { unit: 'year', count: 10 },
  '2 year': { unit: 'year', count: 10 },
  '5 year': { unit: 'year', count: 100 },
  '10 year': { unit: 'year', count: 100 },
  '20 year': { unit: 'year', count: 100 },
  '50 year': { unit: 'year', count: 1000 },
  '100 year': { unit: 'year', count: 1000 },
  '200 year': { unit: 'year', count: 1000 },
  '500 year': { unit: 'year', count: 1000 },
};

/**
 * The same in one row, for where there is no height for two: the tick that begins a year or a month bears its name in
 * place of its own.
 */
export function createOneRowAxis(
  scale: TimeScale,
  words: TickWords,
  measure: (text: string) => number,
): Axis {
  const [from = 0, to = 1] = scale.domain();
  for (const step of CALENDAR_STEPS) {
    // Weeks do not begin with months, so nothing would tell which month they are in.
    if (step.unit === 'week') continue;
    if (daysIn(step) * pixelsPerDay(scale) < LABEL_INSET + LABEL_GAP + 6) continue;
    const holder = step.unit === 'year' ? undefined : MAJOR_OF[`${step.count} ${step.unit}`];
    const holders = new Set(holder ? stepsWithin(holder, from, to) : []);
    const minor = minorTicks(step, from, to, scale, words).map((tick) =>
      holder && holders.has(tick.day)
        ? { ...tick, label: words.major(holder, tick.day).at(-1) ?? tick.label }
        : tick,
    );
    if (!allFit(minor, measure)) continue;
    const shown = dropCut(minor, scale(to), measure);
    return { step, minor: shown, major: shown.filter((tick) => holders.has(tick.day)) };
  }
  return { step: { unit: 'year', count: 5000 }, minor: [], major: [] };
}

function minorTicks(step: CalendarStep, from: Day, to: Day, scale: TimeScale, words: TickWords): Tick[] {
  return stepsWithin(step, from, to)
    .filter((day) => day >= from)
    .map((day) => {
      const x = scale(day);
      return { day, x, labelX: x + LABEL_INSET, label: words.minor(step, day) };
    });
}

function majorTicks(
  step: CalendarStep,
  from: Day,
  to: Day,
  scale: TimeScale,
  words: TickWords,
  measure: (text: string) => number,
): Tick[] {
  const days = stepsWithin(step, from, to);
  return days.map((day, index) => {
    const x = scale(day);
    const labelX = Math.max(x, 0) + LABEL_INSET;
    const next = days[index + 1];
    const end = next === undefined ? scale(to) : scale(next);
    const label = words.major(step, day).find((text) => labelX + measure(text) + LABEL_GAP <= end) ?? null;
    return { day, x, labelX, label };
  });
}

function allFit(ticks: readonly Tick[], measure: (text: string) => number): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    return !next || tick.labelX + measure(tick.label ?? '') + LABEL_GAP <= next.x + LABEL_INSET;
  });
}

/** The last label may run over the edge: it goes, its hairline stays. */
function dropCut(
  ticks: readonly Tick[],
  widthPx: number,
  measure: (text: string) => number,
): readonly Tick[] {
  const last = ticks.at(-1);
  if (!last || last.labelX + measure(last.label ?? '') <= widthPx) return ticks;
  return [...ticks.slice(0, -1), { ...last, label: null }];
}
