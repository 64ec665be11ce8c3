import { addPlugins, PrecacheController, type PrecacheEntry } from 'workbox-precaching';

/** Of Chromium: https://developer.mozilla.org/docs/Web/API/InstallEvent/addRoutes */
interface RoutedInstall extends ExtendableEvent {
  addRoutes?(routes: readonly object[]): Promise<void>;
}

const page = 'index.html';
const named = (revision: string): string => `page-${revision}`;

/**
 * Has the browser itself answer for the page and its assets, whether the worker has been started or not, which on a slow
 * device takes longer than to show a text. All are of one version with their worker: the page is kept under its own
 * revision, and what an older page asks for has another name, for which the worker is asked.
 */
export function withoutWorker(entries: readonly (PrecacheEntry | string)[]): {
  /** Call while a version is installed. */
  install(event: RoutedInstall): Promise<void>;
  /** Lets go of the pages of other versions. */
  activate(): Promise<void>;
} {
  const entry = entries.find((one) => typeof one === 'object' && one.url === page);
  const cacheName = named((typeof entry === 'object' && entry.revision) || '');
  const scope = new URL('./', location.href);
  const precache = new PrecacheController().strategy.cacheName;
  // Their names carry a hash of their content.
  const assets = entries.flatMap((one) =>
    typeof one === 'object' && one.revision === null ? [one.url] : [],
  );
  // What was checked for the precache is kept at the address that people go to.
  addPlugins([
    {
      cacheDidUpdate: async ({ request, newResponse }) => {
        if (new URL(request.url).pathname !== new URL(page, scope).pathname) return;
        await (await caches.open(cacheName)).put(scope, newResponse);
      },
    },
  ]);
  return {
    async install(event) {
      const at = (path: string): object => ({
        urlPattern: { pathname: `${scope.pathname}${path}`, search: '' },
        requestMethod: 'GET',
      });
      await event.addRoutes?.([
        { condition: { ...at(''), requestMode: 'navigate' }, source: { cacheName } },
        { condition: { or: assets.map(at) }, source: { cacheName: precache } },
      ]);
    },
    async activate() {
      const names = await caches.keys();
      const others = names.filter((name) => name.startsWith(named('')) && name !== cacheName);
      await Promise.all(others.map((name) => caches.delete(name)));
    },
  };
}
