import { getCacheKeyForURL, PrecacheController } from 'workbox-precaching';

const cacheName = 'previous-version';

/**
 * The scripts and assets of the version before. A tab that was opened with it still fetches its screens one by one,
 * after another tab has taken the new version over.
 */
export const previousVersion = {
  async match(url: string): Promise<Response | undefined> {
    const cache = await caches.open(cacheName);
    return cache.match(url);
  },

  /** Puts aside what the precache has and this version does not; call it while this version is installed. */
  async keep(): Promise<void> {
    const precache = await caches.open(new PrecacheController().strategy.cacheName);
    const older = (await precache.keys()).filter(({ url }) => !getCacheKeyForURL(plain(url)));
    if (older.length === 0) return;
    await caches.delete(cacheName);
    const cache = await caches.open(cacheName);
    for (const request of older) {
      const response = await precache.match(request);
      if (response) await cache.put(plain(request.url), response);
    }
  },
};

/** The address that pages ask for. */
function plain(url: string): string {
  return url.replace(/\?__WB_REVISION__=.*$/, '');
}
