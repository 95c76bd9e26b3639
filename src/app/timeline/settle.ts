import type { TimeWindow } from '../store/store.ts';
import { clamp } from './brush.ts';
import { CALENDAR_STEPS, daysIn, nextStep, roundToStep } from './calendarStep.ts';

/** A window settles on boundaries no further apart than this, so that it hardly moves when it is let go. */
const SETTLE_PX = 14;

/**
 * The window that a finger has let go, on whole steps: days where a day has some pixels, months or years where it has
 * none, so that it reads "1 March to 31 May" and not "3 March to 29 May". At least one step long.
 */
export function settleWindow(window: TimeWindow, pixelsPerDay: number, bounds: TimeWindow): TimeWindow {
  const fine = CALENDAR_STEPS.findLast(
    (step) => step.unit !== 'week' && daysIn(step) * pixelsPerDay <= SETTLE_PX,
  );
  const step = fine ?? { unit: 'day', count: 1 };
  const from = roundToStep(step, window[0]);
  const end = Math.max(nextStep(step, from), roundToStep(step, window[1] + 1));
  const clamped = clamp(from, bounds[0], bounds[1]);
  return [clamped, clamp(end - 1, clamped, bounds[1])];
}
