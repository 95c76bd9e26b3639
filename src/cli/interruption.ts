/** While a task runs, Ctrl-C and a polite kill ask it to stop; a second one stops at once, as without this. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Gives the signals back to their own ways. */
  release(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

export function catchInterruption(): Interruption {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
    release();
  };
  const release = () => {
    for (const name of SIGNALS) process.removeListener(name, stop);
  };
  for (const name of SIGNALS) process.once(name, stop);
  return { signal: controller.signal, release };
}
