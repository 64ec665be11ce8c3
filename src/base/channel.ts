import { Fault, type FaultCode } from './fault.ts';

/** One end of a message port, a worker, or a worker's own scope. */
export interface Port {
  postMessage(message: unknown, transfer: readonly object[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** What one side does for the other: each call takes one value and gives one back. */
export type Calls = { readonly [name: string]: (argument: never, signal: AbortSignal) => unknown };

type Argument<C extends Calls, N extends keyof C> = Parameters<C[N]>[0];
type Result<C extends Calls, N extends keyof C> =
  Awaited<ReturnType<C[N]>> extends Moved<infer Value> ? Value : Awaited<ReturnType<C[N]>>;

/** The side that calls. */
export interface Channel<C extends Calls> {
  /**
   * Rejects with the signal's reason as soon as it aborts, and with what the other side threw: a `Fault` as itself,
   * anything else as an `Error` with its message. `transfer` lists what is handed over instead of copied.
   */
  call<N extends keyof C & string>(
    name: N,
    argument: Argument<C, N>,
    signal: AbortSignal,
    transfer?: readonly object[],
  ): Promise<Result<C, N>>;
}

/** A result whose parts listed in `transfer` are handed over instead of copied. */
export class Moved<Value> {
  constructor(
    readonly value: Value,
    readonly transfer: readonly object[],
  ) {}
}

// What is large is taken out of a message when it is read: the browser keeps the events that brought it, and all that
// is in them, until it cleans up thoroughly.
type Request =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; argument?: never }
  | { readonly kind: 'abort'; readonly id: number };

type Answer =
  | { readonly kind: 'result'; readonly id: number; value?: never }
  | { readonly kind: 'fault'; readonly id: number; readonly code: FaultCode }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };

/** The calling end. When `lifetime` aborts, every call that still waits rejects with its reason. */
export function connect<C extends Calls>(port: Port, lifetime: AbortSignal): Channel<C> {
  const waiting = new Map<number, { resolve(value: never): void; reject(reason: unknown): void }>();
  let last = 0;
  port.addEventListener('message', ({ data }) => {
    const answer = data as Answer;
    const caller = waiting.get(answer.id);
    if (answer.kind === 'result') {
      caller?.resolve(answer.value!);
      delete answer.value;
    } else if (answer.kind === 'fault') caller?.reject(new Fault(answer.code));
    else caller?.reject(new Error(answer.message));
  });
  return {
    call(name, argument, signal, transfer = []) {
      const ends = [signal, lifetime];
      const ended = ends.find(({ aborted }) => aborted);
      if (ended) return Promise.reject(ended.reason);
      const id = ++last;
      // Taken off in the end: a signal that lives as long as the app would keep what each call was given.
      const done = new AbortController();
      return new Promise<never>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        for (const end of ends) {
          const giveUp = (): void => {
            done.abort();
            port.postMessage({ kind: 'abort', id } satisfies Request, []);
            reject(end.reason);
          };
          end.addEventListener('abort', giveUp, { signal: done.signal });
        }
        port.postMessage({ kind: 'call', id, name, argument }, transfer);
      }).finally(() => {
        waiting.delete(id);
        done.abort();
      });
    },
  };
}

/**
 * The answering end. Calls run one after the other in the order they came; between two of them the mailbox is read,
 * so that a call which was aborted before its turn never runs.
 */
export function serve<C extends Calls>(port: Port, calls: C): void {
  const open = new Map<number, AbortController>();
  let before = Promise.resolve();
  port.addEventListener('message', ({ data }) => {
    const request = data as Request;
    if (request.kind === 'abort') open.get(request.id)?.abort();
    else {
      open.set(request.id, new AbortController());
      before = before.then(nextTask).then(() => answer(request));
    }
  });

  async function answer(request: Request & { kind: 'call' }): Promise<void> {
    const { id, name, argument } = request;
    delete request.argument;
    const { signal } = open.get(id)!;
    try {
      if (signal.aborted) return;
      const call = calls[name];
      if (!call) throw new RangeError(`No call ${name}`);
      const result = await call(argument!, signal);
      const { value, transfer } = result instanceof Moved ? result : new Moved(result, []);
      port.postMessage({ kind: 'result', id, value }, transfer);
    } catch (error) {
      const answer =
        error instanceof Fault
          ? { kind: 'fault', id, code: error.code }
          : { kind: 'error', id, message: String(error) };
      port.postMessage(answer, []);
    } finally {
      open.delete(id);
    }
  }
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
