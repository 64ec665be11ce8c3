import { connect, type Channel } from './base/channel.ts';
import type { Found, SearchCalls } from './library/search/protocol.ts';
import worker from './library/search/search.worker.ts?worker&url';
import { scriptUrl } from './script-url.ts';

let started: { channel: Channel<SearchCalls>; lost: Promise<never> } | undefined;

/** Searches in a worker that is started at the first need. Rejects where none can be had. */
export async function searchLibrary(
  query: string,
  more: boolean,
  signal: AbortSignal,
): Promise<Found> {
  const { channel, lost } = (started ??= start());
  const request = { query, more, base: document.baseURI };
  return Promise.race([channel.call('find', request, signal), lost]);
}

function start(): NonNullable<typeof started> {
  const thread = new Worker(scriptUrl(worker), { type: 'module' });
  const lost = new Promise<never>((_, reject) =>
    thread.addEventListener('error', () => {
      started = undefined;
      reject(new Error(`No worker ${worker}`));
    }),
  );
  lost.catch(() => undefined); // told to whoever waits, and to no one else
  return { channel: connect<SearchCalls>(thread, new AbortController().signal), lost };
}
