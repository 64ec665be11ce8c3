const cacheName = 'on-demand';

/**
 * Heavy assets (the embedded voice, the repair model) that not every reader needs: kept after their first use.
 * Their names carry a hash of their content, so a kept answer is never stale and survives updates.
 */
export const onDemand = {
  /** True for hashed build assets of this origin. */
  wants(url: URL): boolean {
    return url.origin === location.origin && /\/assets\/[^/]+-[\w-]{8,}\.\w+$/.test(url.pathname);
  },

  async answer({ request }: { request: Request }): Promise<Response> {
    const cache = await caches.open(cacheName);
    const kept = await cache.match(request);
    if (kept) return kept;
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  },
};
