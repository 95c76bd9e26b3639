import type { Io } from './command.ts';

/** Tells on standard error how far something is; a step is a text that is replaced by the next. */
export interface Progress {
  step(text: string): void;
  /** Takes the last step off a terminal's line. */
  end(): void;
}

/**
 * Progress of a task. A terminal shows each step in place; elsewhere (a log, a cron mail) the task's name is written
 * once, at its first step, and the steps are not.
 */
export function startProgress(task: string, { stderr }: Pick<Io, 'stderr'>): Progress {
  if (stderr.isTTY) {
    return {
      step: (text) => void stderr.write(`\r\u{1b}[K${task}: ${text}`),
      end: () => void stderr.write('\r\u{1b}[K'),
    };
  }
  let said = false;
  return {
    step: () => {
      if (!said) stderr.write(`${task}\n`);
      said = true;
    },
    end: () => {},
  };
}
