import type { App } from '../app/create-app.ts';
import { countWords, progressAt, secondsToHear } from '../app/progress.ts';
import { whereIs } from '../app/where.ts';
import { TITLE } from '../speech/place.ts';
import { words } from './words.ts';

/** What the system shows of the reading outside the page; null when nothing is open. Position in seconds. */
export interface NowReading {
  readonly title: string;
  readonly artist: string;
  readonly where: string;
  readonly artwork: readonly MediaImage[];
  readonly position: { readonly at: number; readonly of: number };
}

/** Describes the open article and the place in it for the lock screen. */
export function nowReading({ store, player, shown }: App): NowReading | null {
  const { reading, settings } = store.snapshot;
  const { place } = player.store.snapshot;
  if (reading.status !== 'open' || !place) return null;
  const { article } = reading;
  const { number, of } = whereIs(article, place.block);
  const count = countWords(article);
  const seconds = secondsToHear(count, settings.rate);
  return {
    title: shown(TITLE).text,
    artist: article.source ?? article.byline ?? words.app.name,
    where: number === 0 ? words.player.atTitle : words.player.where(number, of),
    artwork: [192, 512].map((size) => ({
      src: new URL(`icons/icon-${size}.png`, document.baseURI).href,
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
    position: {
      at: seconds * progressAt(article, Math.max(0, place.block), place.from),
      of: seconds,
    },
  };
}
