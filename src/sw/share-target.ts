/** Where what was shared waits until the app takes it; the names are agreed with `arrivals.ts`. */
const cacheName = 'shared';

/** More than these is no share of a person's: any site can post here. */
const most = { files: 100, bytes: 300_000_000, words: 2_000_000 };

/**
 * The system's share sheet posts here. Nothing of it reaches a server: it is put aside on the device, and the app is
 * opened to take it. Any other site can post here too and looks the same, so what comes is only ever shown for review,
 * takes the place of what came before, and is left when it is too much.
 */
export const shareTarget = {
  wants(request: Request, url: URL): boolean {
    return request.method === 'POST' && url.href === new URL('./share', scope()).href;
  },

  async answer({ request }: { request: Request }): Promise<Response> {
    await caches.delete(cacheName);
    const form = await request.formData().catch(() => new FormData());
    await putAside(form).catch(() => caches.delete(cacheName)); // no room: the app says that nothing came
    return Response.redirect(new URL('./#/shared', scope()).href, 303);
  },
};

async function putAside(form: FormData): Promise<void> {
  const words = ['title', 'text', 'url'].map((name) => wordsOf(form.get(name)));
  const files = form.getAll('files').filter((entry) => entry instanceof File);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length > most.files || bytes > most.bytes) return;
  const text = withoutRepeats(words).join('\n');
  const cache = await caches.open(cacheName);
  // With a file, the words are only its label.
  if (text && files.length === 0) await cache.put('./shared/words', new Response(text));
  await Promise.all(
    files.map((file, i) =>
      cache.put(
        `./shared/${i}`,
        new Response(file, {
          headers: {
            'Content-Type': 'application/octet-stream',
            'X-Type': encodeURIComponent(file.type),
            'X-Name': encodeURIComponent(file.name),
          },
        }),
      ),
    ),
  );
}

function wordsOf(entry: FormDataEntryValue | null): string {
  return typeof entry === 'string' ? entry.slice(0, most.words).trim() : '';
}

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
