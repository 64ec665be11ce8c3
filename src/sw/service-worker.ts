import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { onDemand } from './on-demand.ts';
import { previousVersion } from './previous-version.ts';
import { shareTarget } from './share-target.ts';

declare const self: ServiceWorkerGlobalScope;

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));
registerRoute(
  ({ request, url }) => request.method === 'GET' && onDemand.wants(url),
  onDemand.answer,
);

registerRoute(({ request, url }) => shareTarget.wants(request, url), shareTarget.answer, 'POST');

self.addEventListener('install', (event) => event.waitUntil(previousVersion.keep()));

// The page of the first visit is served by it too, so that all it fetches is kept.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new version waits until the reader accepts it.
self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
