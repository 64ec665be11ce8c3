import dataUrl from 'virtual:espeak-ng/data?url';
import engineUrl from 'virtual:espeak-ng/engine?url';
import programUrl from 'virtual:espeak-ng/program?url';
import scriptUrl from 'virtual:espeak-ng/script?url';
import { anySignal } from '../../base/any-signal.ts';
import { Fault } from '../../base/fault.ts';
import { orAbort } from '../../base/or-abort.ts';
import { Store } from '../../base/store.ts';
import type { LoadRequest } from '../worker/protocol.ts';
import { compiles } from './compiles.ts';

/** Whether the embedded voice is on this device. `loaded` counts bytes out of `embeddedBytes.arrived`. */
export type Supply =
  | { readonly status: 'absent' }
  | { readonly status: 'fetching'; readonly loaded: number }
  | { readonly status: 'ready' }
  | { readonly status: 'failed'; readonly fault: Fault };

/**
 * Absolute addresses of all that the embedded voice needs beside its worker, program and data first; to be kept for
 * offline.
 */
export const embeddedAssets: readonly string[] = (
  compiles ? [programUrl, dataUrl, engineUrl] : [scriptUrl, dataUrl]
).map((url) => new URL(url, import.meta.url).href);

/** The service worker's cache of heavy assets; what the page puts there on its first visit is found offline. */
const CACHE = 'on-demand';
/** No byte for so long means that the network is not really there. */
const STALL_MS = 20_000;

interface Trip {
  readonly cancel: AbortController;
  readonly arrival: Promise<LoadRequest>;
  waiting: number;
}

/** Brings the embedded voice onto the device. Many may ask at once; it travels once. */
export class EmbeddedAssets {
  readonly store = new Store<{ readonly supply: Supply }>({ supply: { status: 'absent' } });
  private trip: Trip | undefined;
  /** Until what came is kept; it may speak meanwhile. */
  private keeping: Promise<unknown> = Promise.resolve();

  constructor() {
    void this.recall();
  }

  /**
   * Address of the program, whose bytes are then at hand, and the rest, for one to have. The download ends early when
   * everyone who waits for it has aborted. @throws Fault `voice-offline`; what the signal was aborted with.
   */
  async take(signal: AbortSignal): Promise<LoadRequest> {
    const kept = await orAbort(this.keeping.then(keptFiles), signal);
    if (kept) {
      this.store.patch({ supply: { status: 'ready' } });
      return requestOf(await Promise.all(kept.map((file) => file.arrayBuffer())));
    }
    const trip = (this.trip ??= this.setOut());
    trip.waiting++;
    try {
      return await orAbort(trip.arrival, signal);
    } finally {
      if (--trip.waiting === 0) {
        trip.cancel.abort();
        if (this.trip === trip) this.trip = undefined;
      }
    }
  }

  /** Has all of it kept on this device. @throws as `take` does */
  async bring(signal: AbortSignal): Promise<void> {
    await this.take(signal);
    await orAbort(this.keeping, signal);
  }

  /** Looks whether it was fetched and kept before. */
  private async recall(): Promise<void> {
    const kept = await keptFiles();
    if (kept && this.store.snapshot.supply.status === 'absent')
      this.store.patch({ supply: { status: 'ready' } });
  }

  private setOut(): Trip {
    const cancel = new AbortController();
    return { cancel, arrival: this.fetchAll(cancel.signal), waiting: 0 };
  }

  private async fetchAll(signal: AbortSignal): Promise<LoadRequest> {
    const before = this.store.snapshot.supply;
    let loaded = 0;
    const arrived = (bytes: number): void => {
      loaded += bytes;
      if (before.status !== 'ready') this.store.patch({ supply: { status: 'fetching', loaded } });
    };
    arrived(0);
    try {
      const downloads = embeddedAssets.map((url) => download(url, arrived, signal));
      const files = await Promise.all(downloads);
      this.keeping = Promise.all(files.map(({ kept }) => kept));
      this.store.patch({ supply: { status: 'ready' } });
      return requestOf(files.map(({ bytes }) => bytes));
    } catch (cause) {
      const fault = new Fault('voice-offline', { cause });
      this.store.patch({ supply: signal.aborted ? before : { status: 'failed', fault } });
      throw fault;
    }
  }
}

/** The program itself is asked for again, by its address. */
function requestOf([, data, engine]: readonly ArrayBuffer[]): LoadRequest {
  return { program: embeddedAssets[0]!, data: data!, ...(engine && { engine }) };
}

/** The files, as they were kept before, if they were. */
async function keptFiles(): Promise<readonly Response[] | undefined> {
  try {
    const kept = await Promise.all(embeddedAssets.map((url) => caches.match(url)));
    return kept.every((file) => file !== undefined) ? kept : undefined;
  } catch {
    // Without Cache Storage (an insecure origin) nothing is known, and nothing is lost.
    return undefined;
  }
}

/** Counts the bytes that arrive. They are kept by and by; a copy of them, for they may go to the worker meanwhile. */
async function download(
  url: string,
  arrived: (bytes: number) => void,
  signal: AbortSignal,
): Promise<{ bytes: ArrayBuffer; kept: Promise<void> }> {
  const stalled = new AbortController();
  const wait = (): number => window.setTimeout(() => stalled.abort(), STALL_MS);
  let timer = wait();
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      window.clearTimeout(timer);
      timer = wait();
      arrived(chunk.length);
      controller.enqueue(chunk);
    },
  });
  try {
    const response = await fetch(url, { signal: anySignal([signal, stalled.signal]) });
    if (!response.ok || !response.body) throw new Error(`${response.status} for ${url}`);
    const bytes = await new Response(response.body.pipeThrough(count)).arrayBuffer();
    const type = response.headers.get('Content-Type') ?? '';
    return { bytes, kept: keep(url, new Response(bytes, { headers: { 'Content-Type': type } })) };
  } finally {
    window.clearTimeout(timer);
  }
}

/** Keeps a file where no service worker stands between page and network yet: on the very first visit. */
async function keep(url: string, file: Response): Promise<void> {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller) return;
  try {
    const cache = await caches.open(CACHE);
    await cache.put(url, file);
  } catch {
    // No room, or no right to keep anything: it still speaks, only not offline.
  }
}
