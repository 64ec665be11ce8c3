import { startPdfWorker } from '../formats/start-pdf-worker.ts';

/** Readings by one worker; what they leave in it goes with it. */
const MOST = 200;

let worker: Worker | undefined;
let lent = 0;

/**
 * One worker of pdf.js for many small files, as starting one takes ten times as long as reading one of them. To end it
 * is to hand it back; one that is still busy then keeps the next file waiting, and that shows as a slow case.
 */
export function lendPdfWorker(): Worker {
  if (lent++ % MOST === 0) {
    worker?.terminate();
    worker = startPdfWorker();
  }
  const own = worker!;
  const returned = new AbortController();
  return new Proxy(own, {
    get: (_, name) => {
      if (name === 'terminate') return () => returned.abort();
      if (name === 'addEventListener')
        return (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
          const signal = AbortSignal.any([returned.signal, options?.signal ?? returned.signal]);
          own.addEventListener(type, listener, { ...options, signal });
        };
      const value: unknown = Reflect.get(own, name);
      return typeof value === 'function' ? (value.bind(own) as unknown) : value;
    },
  });
}
