/** One frozen snapshot, replaced whole by `patch`, watched until a signal aborts. */
export class Store<State extends object> {
  private readonly listeners = new Set<(state: Readonly<State>) => void>();

  constructor(private state: Readonly<State>) {
    Object.freeze(state);
  }

  get snapshot(): Readonly<State> {
    return this.state;
  }

  /** Replaces the named parts. Listeners hear of it at once, unless nothing differs. */
  patch(change: Partial<State>): void {
    const keys = Object.keys(change) as (keyof State)[];
    if (keys.every((key) => Object.is(this.state[key], change[key]))) return;
    this.state = Object.freeze({ ...this.state, ...change });
    for (const listener of [...this.listeners]) listener(this.state);
  }

  /** Calls `listener` after each change until `signal` aborts. */
  subscribe(listener: (state: Readonly<State>) => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener), { once: true });
  }
}
