import { previousVersion } from './previous-version.ts';

const cacheName = 'on-demand';

/** Versions of one asset that are kept: the present one, and the last, which an older tab may still ask for. */
const versions = 2;

/**
 * Heavy assets (the embedded voice) that not every reader needs: kept after their first use.
 * Their names carry a hash of their content, so a kept answer is never stale and survives updates.
 */
export const onDemand = {
  /** True for hashed build assets of this origin. */
  wants(url: URL): boolean {
    return url.origin === location.origin && nameOf(url) !== undefined;
  },

  async answer({ request }: { request: Request }): Promise<Response> {
    const cache = await caches.open(cacheName);
    const kept = (await cache.match(request.url)) ?? (await previousVersion.match(request.url));
    if (kept) return kept;
    const response = await fetch(request);
    if (!isAsset(response)) return response;
    await cache.put(request.url, response.clone());
    await forgetOlder(cache, nameOf(new URL(request.url)));
    return response;
  },
};

/** Not the page that some hosts and networks answer instead: kept, it would stand for the asset for ever. */
function isAsset({ status, type, redirected, headers }: Response): boolean {
  const page = headers.get('Content-Type')?.startsWith('text/html') ?? false;
  return status === 200 && type === 'basic' && !redirected && !page;
}

/** `joined.bin` of `…/assets/joined-Ab3dE_9x.bin`; undefined for what has no hash in its name. */
function nameOf({ pathname }: URL): string | undefined {
  const parts = /\/(?:assets|link)\/([^/]+)-[\w-]{8}(\.\w+)$/.exec(pathname);
  return parts ? `${parts[1]}${parts[2]}` : undefined;
}

/** The cache lists its requests in the order in which they were kept. */
async function forgetOlder(cache: Cache, name: string | undefined): Promise<void> {
  const same = (await cache.keys()).filter(({ url }) => nameOf(new URL(url)) === name);
  await Promise.all(same.slice(0, -versions).map((request) => cache.delete(request)));
}
