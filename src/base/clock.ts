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
    const timer = setTimeout(task, ms);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  },
};
