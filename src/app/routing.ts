import { go, type Context } from './context.ts';
import { parseRoute, stretchOf, type Route } from './route.ts';
import { lastPlace } from './shelf.ts';

/** What an address may ask for. */
interface Cases {
  readonly shelf: { readonly load: () => Promise<void> };
  readonly desk: { readonly open: (id: string, block?: number) => Promise<void> };
  readonly adding: {
    readonly takeShared: () => Promise<void>;
    readonly receive: (payload: string) => Promise<void>;
  };
}

/** Goes where an address leads. */
export function routingOf(context: Context, { shelf, desk, adding }: Cases) {
  const { store } = context;

  /** Goes to the text that was read last, unless the reader has gone elsewhere meanwhile. */
  const goOn = async (from: Route, how?: { readonly eyesFree: true }): Promise<void> => {
    await shelf.load();
    if (store.snapshot.route !== from) return;
    const last = lastPlace(store.snapshot);
    const to: Route = last ? { screen: 'reader', id: last.article, ...how } : { screen: 'library' };
    go(context, to, 'replace');
  };

  return {
    /** The address has changed to this hash part. */
    routed(hash: string): void {
      const route = parseRoute(hash);
      const { sheet } = store.snapshot;
      const stays = route.screen === 'reader' && (route.eyesFree || sheet === 'eyes-free');
      store.patch({ route, sheet: stays ? 'eyes-free' : 'none', sought: stretchOf(route) });
      // A text does not wait for the list.
      if (route.screen === 'reader') void desk.open(route.id, route.block);
      else void shelf.load();
      if (route.screen === 'shared') void adding.takeShared();
      if (route.screen === 'receive') void adding.receive(route.payload);
      if (route.screen === 'continue') void goOn(route);
      if (route.screen === 'listen') void goOn(route, { eyesFree: true });
    },
  };
}
