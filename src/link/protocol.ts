import type { Moved } from '../base/channel.ts';

/** A page as its site sent it. */
export interface FetchedPage {
  /** MIME type with its parameters; empty when the site told none. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What the worker that asks other sites does. Rejects with a Fault `page-refused`, `page-missing` or `file-too-large`. */
export type PageCalls = {
  fetch(address: string, signal: AbortSignal): Promise<Moved<FetchedPage>>;
};
