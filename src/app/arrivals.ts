import type { Input } from './draft.ts';

/** A file that is read only when its turn comes; the browser's own `File` is one. */
export interface FileSource {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What a person brings in. */
export type Source = Input | FileSource;

/** How things come in from outside the page. */
export interface Arrivals {
  /**
   * Asks the site of a page for it: the only request that leaves the app's origin, and only when the person asks.
   * Rejects with a Fault `page-refused` when the site allows no other site to read it, or there is no network.
   */
  fetchPage(address: string, signal: AbortSignal): Promise<Input>;
  /** The page that the bookmarklet put into an address. Rejects with a Fault `file-unreadable`. */
  unpackPage(payload: string): Promise<Input>;
  /** Takes what the system's share sheet left for the app; empty when it was taken already. */
  takeShared(): Promise<readonly Source[]>;
}
