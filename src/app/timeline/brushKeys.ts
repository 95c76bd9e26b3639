import type { TimeWindow } from '../store/store.ts';
import { moveThumb, type Thumb } from './brush.ts';
import { type CalendarStep, floorToStep, nextStep } from './calendarStep.ts';

/** A key press on a thumb, as the browser tells it. */
export interface ThumbKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * The window after a key on one of its thumbs, or null where the key means nothing to a slider. Arrows go by one step,
 * with Shift by one day, Page Up and Page Down by ten steps, Home and End to the bounds: WAI-ARIA's multi-thumb slider.
 * The first thumb stands on first days of steps, the second on last days.
 */
export function pressThumb(
  window: TimeWindow,
  thumb: Thumb,
  { key, shiftKey }: ThumbKey,
  step: CalendarStep,
  bounds: TimeWindow,
): TimeWindow | null {
  const day = thumb === 'from' ? window[0] : window[1];
  if (key === 'Home') return moveThumb(window, thumb, bounds[0], bounds);
  if (key === 'End') return moveThumb(window, thumb, bounds[1], bounds);
  const steps = STEPS_OF_KEY.get(key);
  if (steps === undefined) return null;
  const moved =
    shiftKey && Math.abs(steps) === 1 ? Math.round(day) + steps : stepThumb(thumb, day, steps, step);
  return moveThumb(window, thumb, moved, bounds);
}

const STEPS_OF_KEY: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['PageDown', -10],
  ['PageUp', 10],
]);

function stepThumb(thumb: Thumb, day: number, steps: number, step: CalendarStep): number {
  // The second thumb is reckoned by the day after it: the first one that is no longer within.
  let edge = thumb === 'from' ? day : day + 1;
  for (let left = Math.abs(steps); left > 0; left--)
    edge = steps > 0 ? nextStep(step, edge) : floorToStep(step, Math.ceil(edge) - 1);
  return thumb === 'from' ? edge : edge - 1;
}
