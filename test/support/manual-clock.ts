import type { Clock } from '../../src/base/clock.ts';

interface Task {
  readonly at: number;
  readonly run: () => void;
  readonly signal: AbortSignal;
}

/** A clock that stands still until a test turns it. */
export class ManualClock implements Clock {
  private time = 0;
  private tasks: Task[] = [];

  now(): number {
    return this.time;
  }

  after(ms: number, run: () => void, signal: AbortSignal): void {
    if (!signal.aborted) this.tasks.push({ at: this.time + ms, run, signal });
  }

  /** Resolves after `ms` of this clock, or when the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      this.after(ms, resolve, signal);
      signal.addEventListener('abort', () => resolve(), { once: true });
      if (signal.aborted) resolve();
    });
  }

  /** Lets `ms` pass: every task runs at its time, and all that follows from it before the next. */
  async advance(ms: number): Promise<void> {
    const until = this.time + ms;
    await settle();
    for (;;) {
      this.tasks = this.tasks.filter(({ signal }) => !signal.aborted);
      const due = this.tasks
        .filter(({ at }) => at <= until)
        .reduce<Task | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined);
      if (!due) break;
      this.tasks.splice(this.tasks.indexOf(due), 1);
      this.time = Math.max(this.time, due.at);
      due.run();
      await settle();
    }
    this.time = until;
  }
}

/** Lets everything run that waits for nothing but its turn. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
