/** Ways out of a worker, and into workers that would have them again. */
const doors = [
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'Worker',
  'SharedWorker',
  'importScripts',
  'caches',
] as const;

type Ask = (input: string | URL | { readonly url: string }, options?: unknown) => Promise<unknown>;

/**
 * Takes from a worker for good the ways to the network that it has no need of; called before it hears anything. A
 * worker is under the policy that came with its own file, and many hosts send none
 * (https://html.spec.whatwg.org/multipage/workers.html#run-a-worker). `import()` cannot be taken away.
 * @param asks whom `fetch` may still ask: nobody, the app's own host, or anyone
 */
export function sealWorker(asks: 'nobody' | 'own host' | 'anyone'): void {
  const scope = globalThis as unknown as { fetch: Ask; location: { href: string; origin: string } };
  const ask = scope.fetch.bind(scope);
  const { href, origin } = scope.location;
  for (const door of doors) shut(door);
  if (asks === 'anyone') return;
  shut('fetch');
  if (asks === 'nobody') return;
  const own: Ask = (input, options) => {
    const address = typeof input === 'object' && 'url' in input ? input.url : String(input);
    return new URL(address, href).origin === origin
      ? ask(input, options)
      : Promise.reject(new TypeError(`Not of this app: ${address}`));
  };
  Object.defineProperty(scope, 'fetch', { value: own });
}

/** Some are the scope's own, some are those of what it is made of. */
function shut(door: string): void {
  for (let holder: object | null = globalThis; holder; holder = Object.getPrototypeOf(holder))
    Reflect.deleteProperty(holder, door);
}
