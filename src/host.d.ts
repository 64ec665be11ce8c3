/*
 * What every JavaScript host offers, browser window or not. Folders without the DOM compile against this
 * and nothing more; add to it only what workers and Node have too.
 */

interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(
    type: 'abort',
    listener: () => void,
    options?: { readonly once?: boolean; readonly signal?: AbortSignal },
  ): void;
  removeEventListener(type: 'abort', listener: () => void): void;
  throwIfAborted(): void;
}

declare const AbortSignal: {
  abort(reason?: unknown): AbortSignal;
  any(signals: readonly AbortSignal[]): AbortSignal;
};

interface AbortController {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
}

declare const AbortController: new () => AbortController;

declare const performance: { now(): number };
declare const crypto: { randomUUID(): string };

declare function setTimeout(task: () => void, ms: number): number;
declare function clearTimeout(timer: number): void;
declare function queueMicrotask(task: () => void): void;
interface URL {
  readonly href: string;
  readonly origin: string;
}
declare const URL: new (address: string, base?: string) => URL;
declare const MessageChannel: new () => {
  readonly port1: { onmessage: (() => void) | null; close(): void };
  readonly port2: { postMessage(message: unknown): void };
};
declare function structuredClone<T>(value: T): T;

interface DecompressionStream {
  readonly readable: unknown;
}
declare const DecompressionStream: new (format: 'gzip') => DecompressionStream;
interface ReadableStream {
  pipeThrough(through: DecompressionStream): ReadableStream;
}
declare const Blob: new (parts: readonly ArrayBuffer[]) => { stream(): ReadableStream };
declare const Response: new (body: ReadableStream) => { arrayBuffer(): Promise<ArrayBuffer> };
