import fetchPageWorker from './link/fetch-page.worker.ts?worker&url';
import type { PageCalls } from './link/protocol.ts';
import type { Arrivals, Source } from './app/arrivals.ts';
import type { App } from './app/create-app.ts';
import { connect } from './base/channel.ts';
import { Fault } from './base/fault.ts';
import { receivedPage } from './formats/received-page.ts';
import { scriptUrl } from './script-url.ts';

/** Where the service worker leaves what the share sheet gave; the names are agreed with `sw/share-target.ts`. */
const SHARED = 'shared';

/** The ways in from outside the page. */
export const arrivals: Arrivals = {
  async fetchPage(address, signal) {
    const ended = new AbortController();
    const worker = new Worker(scriptUrl(fetchPageWorker), { type: 'module' });
    try {
      const pages = connect<PageCalls>(worker, ended.signal);
      const { type, bytes } = await pages.call('fetch', address, signal);
      return { name: '', type, bytes };
    } finally {
      worker.terminate();
      ended.abort();
    }
  },

  async unpackPage(payload) {
    try {
      return { name: '', type: 'text/html', bytes: await receivedPage(payload) };
    } catch (error) {
      throw new Fault('file-unreadable', { cause: error });
    }
  },

  async takeShared() {
    const cache = await caches.open(SHARED);
    const kept = await cache.matchAll();
    await caches.delete(SHARED);
    return Promise.all(kept.map(sourceOf));
  },
};

/** A share is kept as one response for its words and one for each file, which tells its name in a header. */
async function sourceOf(kept: Response): Promise<Source> {
  const name = kept.headers.get('X-Name');
  if (name === null) return { text: await kept.text() };
  const type = decodeURIComponent(kept.headers.get('X-Type') ?? '');
  return new File([await kept.blob()], decodeURIComponent(name), { type });
}

/** Files that the system opens with the app, and what is dropped or pasted anywhere but in a field. */
export function watchArrivals(app: App): void {
  const { launchQueue } = window as {
    launchQueue?: {
      setConsumer(take: (launch: { files?: readonly FileSystemFileHandle[] }) => void): void;
    };
  };
  launchQueue?.setConsumer(({ files }) => {
    if (files?.length)
      void Promise.all(files.map((file) => file.getFile())).then(app.bringInFromOutside);
  });
  addEventListener('dragover', (event) => {
    if (isWanted(event.dataTransfer)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (event.defaultPrevented || !isWanted(event.dataTransfer)) return;
    event.preventDefault();
    void app.bringInFromOutside(sourcesOf(event.dataTransfer));
  });
  addEventListener('paste', (event) => {
    const { clipboardData } = event;
    const inField = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches(FIELDS));
    if (inField || !clipboardData) return;
    const sources = sourcesOf(clipboardData);
    if (sources.length > 0) void app.bringInFromOutside(sources);
  });
}

const FIELDS = 'input, textarea, select, [contenteditable]';

function isWanted(data: DataTransfer | null): data is DataTransfer {
  return data?.types.some((type) => ['Files', 'text/html', 'text/plain'].includes(type)) ?? false;
}

function sourcesOf(data: DataTransfer): Source[] {
  if (data.files.length > 0) return [...data.files];
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (html) return [{ html }];
  return text.trim() ? [{ text }] : [];
}
