import { addPlugins, PrecacheController, type PrecacheEntry } from 'workbox-precaching';

/** Of Chromium: https://developer.mozilla.org/docs/Web/API/InstallEvent/addRoutes */
interface RoutedInstall extends ExtendableEvent {
  addRoutes?(routes: readonly object[]): Promise<void>;
}

const page = 'index.html';
const named = (revision: string): string => `page-${revision}`;

/**
 * Has the browser itself answer for the page and its faces where the worker has not been started yet, which on a slow
 * device takes longer than to show a text. A page is of one version with its worker: it is kept under its own revision.
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
      const source = { cacheName: new PrecacheController().strategy.cacheName };
      const cold = { requestMethod: 'GET', runningStatus: 'not-running' };
      const at = (path: string): object => ({ pathname: `${scope.pathname}${path}`, search: '' });
      await event.addRoutes?.([
        {
          condition: { ...cold, urlPattern: at(''), requestMode: 'navigate' },
          source: { cacheName },
        },
        { condition: { ...cold, urlPattern: at('assets/*.woff2') }, source },
      ]);
    },
    async activate() {
      const names = await caches.keys();
      const others = names.filter((name) => name.startsWith(named('')) && name !== cacheName);
      await Promise.all(others.map((name) => caches.delete(name)));
    },
  };
}
