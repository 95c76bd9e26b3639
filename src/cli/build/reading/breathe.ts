import { setImmediate } from 'node:timers/promises';

/** The user asked to stop. */
export class Interrupted extends Error {}

/**
 * Lets signals and timers have their turn.
 *
 * @throws Interrupted when the signal asks to stop.
 */
export async function breathe(signal: AbortSignal): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw new Interrupted();
}
