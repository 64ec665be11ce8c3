/** Where what was shared waits until the app takes it; the names are agreed with `arrivals.ts`. */
const cacheName = 'shared';

/**
 * The system's share sheet posts here. Nothing of it reaches a server: it is put aside on the device, and the app is
 * opened to take it.
 */
export const shareTarget = {
  wants(request: Request, url: URL): boolean {
    return request.method === 'POST' && url.href === new URL('./share', scope()).href;
  },

  async answer({ request }: { request: Request }): Promise<Response> {
    const form = await request.formData();
    const cache = await caches.open(cacheName);
    const words = ['title', 'text', 'url'].map((name) => String(form.get(name) ?? '').trim());
    const files = form.getAll('files').filter((entry) => entry instanceof File);
    const text = withoutRepeats(words).join('\n');
    // With a file, the words are only its label.
    if (text && files.length === 0) await cache.put('./shared/words', new Response(text));
    await Promise.all(
      files.map((file, i) =>
        cache.put(
          `./shared/${i}`,
          new Response(file, {
            headers: { 'Content-Type': file.type, 'X-Name': encodeURIComponent(file.name) },
          }),
        ),
      ),
    );
    return Response.redirect(new URL('./#/shared', scope()).href, 303);
  },
};

/** Android puts the address into the text, and apps repeat the title in it. */
function withoutRepeats(parts: readonly string[]): string[] {
  return parts.filter(
    (part, i) =>
      part &&
      !parts.some((other, j) => j !== i && other.includes(part) && (other !== part || j < i)),
  );
}

function scope(): string {
  return (self as unknown as ServiceWorkerGlobalScope).registration.scope;
}
