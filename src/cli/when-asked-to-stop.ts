/** The signals that ask a command to stop. */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Asking {
  /** Aborted when the command is asked to stop. */
  readonly stop: AbortSignal;
  /** Resolves only then. */
  readonly stopped: Promise<void>;
  /** From now on, a signal ends the process as usual. */
  end(): void;
}

export function whenAskedToStop(): Asking {
  const asked = new AbortController();
  const stopped = Promise.withResolvers<void>();
  const stop = (): void => {
    asked.abort();
    stopped.resolve();
  };
  for (const signal of signals) process.on(signal, stop);
  return {
    stop: asked.signal,
    stopped: stopped.promise,
    end: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
