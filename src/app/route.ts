import type { Stretch } from './stretch.ts';
import type { Range } from '../text/offset-map.ts';

/** Where in the app the reader is; every route has an address that can be linked to. */
export type Route =
  | {
      readonly screen:
        | 'library'
        | 'notes'
        | 'add'
        | 'settings'
        | 'help'
        | 'about'
        | 'continue'
        | 'listen'
        | 'shared';
    }
  /** A page that the bookmarklet packed into the address. */
  | { readonly screen: 'receive'; readonly payload: string }
  /** `stretch`: what to show in the block, UTF-16 offsets of its source. */
  | {
      readonly screen: 'reader';
      readonly id: string;
      readonly block?: number;
      readonly stretch?: Range;
      /** In the eyes-free mode. */
      readonly eyesFree?: true;
    };

const plain = [
  'notes',
  'add',
  'settings',
  'help',
  'about',
  'continue',
  'listen',
  'shared',
] as const;

/** The route of an address's hash part; anything unknown is the library. */
export function parseRoute(hash: string): Route {
  const [first = '', second = '', third, fourth = ''] = hash.replace(/^#\/?/, '').split('/');
  if (first === 'read' && second) {
    const id = decode(second);
    const block = Number(third);
    if (!third || !Number.isInteger(block) || block < 0) return { screen: 'reader', id };
    const [from = 0, to = 0] = (/^\d+-\d+$/.exec(fourth)?.[0] ?? '').split('-').map(Number);
    return { screen: 'reader', id, block, ...(from < to && { stretch: { from, to } }) };
  }
  if (first === 'listen' && second) return { screen: 'reader', id: decode(second), eyesFree: true };
  if (first === 'receive' && second) return { screen: 'receive', payload: second };
  const screen = plain.find((name) => name === first);
  return { screen: screen ?? 'library' };
}

/** The stretch of a block that a route asks to be shown. */
export function stretchOf(route: Route): Stretch | null {
  if (route.screen !== 'reader' || route.block === undefined || !route.stretch) return null;
  return { block: route.block, ...route.stretch };
}

/** The hash part of a route's address. */
export function formatRoute(route: Route): string {
  if (route.screen === 'library') return '#/';
  if (route.screen === 'receive') return `#/receive/${route.payload}`;
  if (route.screen !== 'reader') return `#/${route.screen}`;
  if (route.eyesFree) return `#/listen/${encodeURIComponent(route.id)}`;
  const { id, block, stretch } = route;
  const place = block === undefined || block < 0 ? '' : `/${block}`;
  const shown = place && stretch ? `/${stretch.from}-${stretch.to}` : '';
  return `#/read/${encodeURIComponent(id)}${place}${shown}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
