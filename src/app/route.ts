/** Where in the app the reader is; every route has an address that can be linked to. */
export type Route =
  | {
      readonly screen:
        'library' | 'add' | 'settings' | 'help' | 'about' | 'continue' | 'listen' | 'shared';
    }
  /** A page that the bookmarklet packed into the address. */
  | { readonly screen: 'receive'; readonly payload: string }
  | {
      readonly screen: 'reader';
      readonly id: string;
      readonly block?: number;
      /** In the eyes-free mode. */
      readonly eyesFree?: true;
    };

const plain = ['add', 'settings', 'help', 'about', 'continue', 'listen', 'shared'] as const;

/** The route of an address's hash part; anything unknown is the library. */
export function parseRoute(hash: string): Route {
  const [first = '', second = '', third] = hash.replace(/^#\/?/, '').split('/');
  if (first === 'read' && second) {
    const id = decode(second);
    const block = Number(third);
    return third && Number.isInteger(block) && block >= 0
      ? { screen: 'reader', id, block }
      : { screen: 'reader', id };
  }
  if (first === 'listen' && second) return { screen: 'reader', id: decode(second), eyesFree: true };
  if (first === 'receive' && second) return { screen: 'receive', payload: second };
  const screen = plain.find((name) => name === first);
  return { screen: screen ?? 'library' };
}

/** The hash part of a route's address. */
export function formatRoute(route: Route): string {
  if (route.screen === 'library') return '#/';
  if (route.screen === 'receive') return `#/receive/${route.payload}`;
  if (route.screen !== 'reader') return `#/${route.screen}`;
  if (route.eyesFree) return `#/listen/${encodeURIComponent(route.id)}`;
  const block = route.block === undefined ? '' : `/${route.block}`;
  return `#/read/${encodeURIComponent(route.id)}${block}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
