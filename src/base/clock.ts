/** Time as the program sees it, so that tests can turn it by hand. */
export interface Clock {
  /** Milliseconds that only grow. */
  now(): number;
  /** Runs `task` once after `ms` milliseconds unless the signal aborts first. */
  after(ms: number, task: () => void, signal: AbortSignal): void;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, task, signal) {
    if (signal.aborted) return;
    const cancel = (): void => clearTimeout(timer);
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', cancel);
      task();
    }, ms);
    signal.addEventListener('abort', cancel, { once: true });
  },
};
