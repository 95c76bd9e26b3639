import type { Io } from './command.ts';

/** Tells on standard error how far something is; a step is a text that is replaced by the next. */
export interface Progress {
  step(text: string): void;
  /** Takes the last step off a terminal's line. */
  end(): void;
}

/** Tells nobody. */
export const NO_PROGRESS: Progress = { step: () => {}, end: () => {} };

/** Takes off what stands on a terminal's line. */
export const CLEAR_LINE = '\r\u{1b}[K';
/** Steps of a task that come faster than this are not drawn: nobody could read them. */
const REDRAW_MS = 100;
/** Elsewhere than on a terminal a long task says how far it is once in so long. */
const LINE_MS = 10_000;

/**
 * Progress of a task. A terminal shows each step in place; elsewhere (a log, a cron mail) the task's name is written
 * once, at its first step, and further steps only as lines ten seconds apart.
 *
 * @param now milliseconds on a clock that never goes back.
 */
export function startProgress(
  task: string,
  { stderr }: Pick<Io, 'stderr'>,
  now: () => number = () => performance.now(),
): Progress {
  let shownAt: number | null = null;
  if (stderr.isTTY) {
    return {
      step(text) {
        if (shownAt !== null && now() - shownAt < REDRAW_MS) return;
        shownAt = now();
        stderr.write(`${CLEAR_LINE}${task}: ${text}`);
      },
      end: () => void stderr.write(CLEAR_LINE),
    };
  }
  return {
    step(text) {
      if (shownAt !== null && now() - shownAt < LINE_MS) return;
      stderr.write(shownAt === null ? `${task}\n` : `${task}: ${text}\n`);
      shownAt = now();
    },
    end: () => {},
  };
}
