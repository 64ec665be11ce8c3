import { sealWorker } from '../../src/base/seal-worker.ts';

/** Tries every way out, sealed as its name says, and answers those that are open. */
const asks = self.name as 'nobody' | 'own host' | 'anyone';
const own = new Request(location.href);
sealWorker(asks);

const ways: Readonly<Record<string, () => unknown>> = {
  'fetch elsewhere': () => fetch('data:text/plain,elsewhere'),
  'fetch elsewhere by a request': () => fetch(new Request('data:text/plain,elsewhere')),
  'fetch of its own': () => fetch('/'),
  'fetch of its own by a request': () => fetch(own),
  'fetch of what it is made of': () =>
    (Object.getPrototypeOf(Object.getPrototypeOf(self)) as typeof self).fetch.call(
      self,
      'data:text/plain,elsewhere',
    ),
  XMLHttpRequest: () => new XMLHttpRequest(),
  WebSocket: () => new WebSocket('ws://elsewhere.invalid'),
  EventSource: () => new EventSource('/'),
  Worker: () => new Worker('data:,'),
  importScripts: () => {
    if (!('importScripts' in self)) throw new Error('shut');
  },
  caches: () => caches.open('a'),
};

const open: string[] = [];
for (const [way, go] of Object.entries(ways))
  try {
    await go();
    open.push(way);
  } catch {
    // shut
  }
self.postMessage(open);
